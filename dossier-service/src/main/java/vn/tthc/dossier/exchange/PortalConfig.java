package vn.tthc.dossier.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Connection with the national portal; without an address nothing is sent, and what is due is kept. */
@ConfigMapping(prefix = "tthc.portal")
public interface PortalConfig {
    Optional<URI> url();

    Optional<String> key();

    /** All processes of one machine together send no more than so many times their number. */
    @WithDefault("30")
    int callsPerSecond();

    /** Tries after which a dossier is left to a person. */
    @WithDefault("8")
    int tries();

    @WithDefault("PT10S")
    Duration timeout();

    /** Until the second try of a dossier; each next one waits twice as long, a day at most. */
    @WithDefault("PT30S")
    Duration retryAfter();

    /** Until an interrupted connection is tried again; each next time twice as long, five minutes at most. */
    @WithDefault("PT5S")
    Duration linkRetryAfter();

    /** When what is due is looked for, if nobody says so. */
    @WithDefault("PT1S")
    Duration every();

    /** Time of the day after which the daily comparison begins. */
    @WithDefault("01:30")
    LocalTime reconcileAt();

    /** Days back, by the day of filing, that are compared. */
    @WithDefault("400")
    int reconcileDays();
}

package vn.tthc.reporting.fact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case after its latest change. Carries no personal data.
 *
 * <p>The events carry the whole state and a revision that grows by one: of two facts of one case the one with the
 * higher revision holds, whatever the order in which they came.
 */
public sealed interface Fact permits DossierFact, FeedbackFact {
    UUID id();

    String code();

    long revision();

    Kind kind();

    Dimensions dimensions();

    /** Null for a dossier that was registered and never received: it counts nowhere. */
    @Nullable
    Instant receivedAt();

    @Nullable
    Instant dueAt();

    @Nullable
    Instant endedAt();

    /** State as its own service names it. */
    String stateName();

    @Nullable
    Outcome outcome();

    /** Moment of the latest change: since then it has been in {@link #stateName()}. */
    Instant changedAt();

    /** The days that count; empty when the case counts nowhere. */
    Optional<Life> life();

    default Counted counted() {
        return new Counted(dimensions(), life().orElse(null));
    }
}

package vn.tthc.catalog.national;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where the national list comes from. */
@ConfigMapping(prefix = "tthc.national")
interface NationalSettings {
    /** Address that answers with the list, one JSON object a line, gzipped; absent: the list comes by import only. */
    Optional<URI> url();

    /** When it is fetched and compared, as a cron expression in the zone of the province. */
    String cron();
}

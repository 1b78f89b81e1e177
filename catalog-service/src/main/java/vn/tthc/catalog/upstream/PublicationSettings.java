package vn.tthc.catalog.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the law leaves open about the deadlines of publication. */
@ConfigMapping(prefix = "tthc.publication")
interface PublicationSettings {
    /**
     * Working days that the province has from the day the ministry's decision arrived, when that is later than the
     * statutory day. No article names it; the default takes the five days of Decree 63/2010/NĐ-CP article 15 as a measure.
     */
    @WithDefault("5")
    int daysFromReceipt();
}

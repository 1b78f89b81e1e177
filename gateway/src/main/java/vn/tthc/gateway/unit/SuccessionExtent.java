package vn.tthc.gateway.unit;

import org.eclipse.microprofile.graphql.Description;

/** Whether a unit went over wholly or in part. */
public enum SuccessionExtent {
    @Description("toàn bộ / the whole")
    FULL,
    @Description("một phần / a part")
    PARTIAL
}

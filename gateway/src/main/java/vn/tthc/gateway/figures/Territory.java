package vn.tthc.gateway.figures;

import org.eclipse.microprofile.graphql.Description;

/** Which units figures are told by when units were merged or divided. */
public enum Territory {
    /** As they were: a case counts where it was brought to, for good. */
    @Description("Đơn vị khi nộp hồ sơ / The units they were brought to")
    AS_WAS,
    /** As they are: a case counts in the unit that its own went into. */
    @Description("Đơn vị hiện nay / The units of today")
    AS_IS
}

package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** Why a time reduction is not counted. */
public enum SavingExclusion {
    @Description("đơn vị tính không quy đổi ra ngày / the unit has no number of days")
    UNIT_NOT_COUNTABLE,
    @Description("không ngắn hơn quy định / not shorter than the law")
    NOT_SHORTER,
    @Description("đã tính ở cấp khác / counted at the other level")
    COUNTED_AT_OTHER_LEVEL
}

package vn.tthc.gateway.unitchange;

import org.eclipse.microprofile.graphql.Description;

/** What a change does to a unit that is part of it. */
public enum UnitFate {
    @Description("chấm dứt / ends")
    ENDS,
    @Description("bắt đầu / begins")
    BEGINS,
    @Description("tiếp tục, có thay đổi / goes on with more or less than before")
    GOES_ON
}

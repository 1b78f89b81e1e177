package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** What a line of a list decision does. */
public enum ListAction {
    @Description("Đưa vào / Add")
    ADD,
    @Description("Sửa đổi / Change")
    CHANGE,
    @Description("Đưa ra / Remove")
    REMOVE
}

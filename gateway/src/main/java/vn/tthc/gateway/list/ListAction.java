package vn.tthc.gateway.list;

/** What a line of a list decision does. */
public enum ListAction {
    ADD,
    CHANGE,
    REMOVE
}

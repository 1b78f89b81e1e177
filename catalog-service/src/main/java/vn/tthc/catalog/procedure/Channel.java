package vn.tthc.catalog.procedure;

/** Way to hand in a dossier (cách thức thực hiện): online, at the counter, by post. */
public enum Channel {
    ONLINE,
    COUNTER,
    POST
}

package vn.tthc.gateway.dossier;

/** How the result is returned. */
public enum ReturnBy {
    COUNTER,
    POST,
    ONLINE
}

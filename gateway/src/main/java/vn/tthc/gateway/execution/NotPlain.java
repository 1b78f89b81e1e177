package vn.tthc.gateway.execution;

/** A value is not what its type promises: the library shall tell. Costs no stack trace, for nobody sees it. */
final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final NotPlain INSTANCE = new NotPlain();

    private NotPlain() {
        super("not plain", null, false, false);
    }
}

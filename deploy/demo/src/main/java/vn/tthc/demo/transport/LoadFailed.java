package vn.tthc.demo.transport;

/** The data cannot be loaded; the message says why. */
public final class LoadFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LoadFailed(String message) {
        super(message);
    }

    public LoadFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

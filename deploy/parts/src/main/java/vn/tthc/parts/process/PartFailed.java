package vn.tthc.parts.process;

/** A part did not start, or ended before it was ready. The message says which, and shows the end of its log. */
public class PartFailed extends RuntimeException {
    public PartFailed(String message) {
        super(message);
    }

    public PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

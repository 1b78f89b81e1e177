package vn.tthc.standalone;

/** Something the person at the terminal can put right. The message is all that is shown. */
final class UsageError extends RuntimeException {
    UsageError(String message) {
        super(message);
    }
}

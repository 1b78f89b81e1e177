package vn.tthc.platform.command;

import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** A command's idempotency key cannot be used. */
public abstract sealed class IdempotencyRefusal extends Refusal {
    private IdempotencyRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en, new Violation("Idempotency-Key", vi, en));
    }

    /** Missing, or not 8–80 characters. */
    public static final class NotAKey extends IdempotencyRefusal {
        NotAKey() {
            super(
                    Kind.INVALID,
                    "invalid-input",
                    "Cần tiêu đề Idempotency-Key dài 8–80 ký tự.",
                    "The header Idempotency-Key of 8–80 characters is needed.");
        }
    }

    /** The same person has used it for another command. */
    public static final class Reused extends IdempotencyRefusal {
        Reused() {
            super(
                    Kind.UNPROCESSABLE,
                    "idempotency-key-reused",
                    "Khóa Idempotency-Key đã dùng cho một yêu cầu khác.",
                    "This Idempotency-Key was used for another request.");
        }
    }
}

package vn.tthc.platform.problem;

import java.util.List;

/**
 * The suite says no, for a reason that the caller can understand. Each feature has a sealed abstract subclass with one
 * nested final class for each case; the mapper of the platform turns it into a {@link Problem}.
 */
public abstract class Refusal extends RuntimeException {
    /** What sort of no it is, with the HTTP status that goes with it. */
    public enum Kind {
        INVALID(400, "Dữ liệu không hợp lệ"),
        UNAUTHENTICATED(401, "Chưa đăng nhập"),
        FORBIDDEN(403, "Không có quyền"),
        NOT_FOUND(404, "Không tìm thấy"),
        CONFLICT(409, "Xung đột dữ liệu"),
        GONE(410, "Không còn nữa"),
        TOO_LARGE(413, "Dữ liệu quá lớn"),
        UNSUPPORTED(415, "Định dạng không được hỗ trợ"),
        UNPROCESSABLE(422, "Không thể xử lý"),
        TOO_MANY(429, "Quá nhiều yêu cầu"),
        UNAVAILABLE(503, "Tạm thời không phục vụ được");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        /** Short heading in Vietnamese. */
        public String title() {
            return title;
        }
    }

    private final Kind kind;
    private final String slug;
    private final String english;
    private final transient List<Violation> violations;

    /**
     * @param slug stable name that programs branch on, in kebab case
     * @param vi what is wrong and what to do, for people, in Vietnamese
     * @param en the same in English
     */
    protected Refusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(vi, null, false, false);
        this.kind = kind;
        this.slug = slug;
        this.english = en;
        this.violations = List.of(violations);
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    /** The message in Vietnamese. */
    public String vietnamese() {
        return String.valueOf(getMessage());
    }

    /** The message in English. */
    public String english() {
        return english;
    }

    public List<Violation> violations() {
        return violations;
    }
}

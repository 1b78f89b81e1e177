package vn.tthc.platform.problem;

/** What HTTP itself refuses before a feature is reached. */
public abstract sealed class HttpRefusal extends Refusal {
    private HttpRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    public static final class NoToken extends HttpRefusal {
        public NoToken() {
            super(Kind.UNAUTHENTICATED, "unauthenticated", "Cần đăng nhập.", "Authentication is needed.");
        }
    }

    public static final class Forbidden extends HttpRefusal {
        public Forbidden() {
            super(
                    Kind.FORBIDDEN,
                    "forbidden",
                    "Tài khoản không có quyền thực hiện thao tác này.",
                    "The account has no permission for this.");
        }
    }

    public static final class NothingHere extends HttpRefusal {
        public NothingHere() {
            super(Kind.NOT_FOUND, "not-found", "Không tìm thấy nội dung yêu cầu.", "There is nothing here.");
        }
    }

    public static final class UnsupportedMedia extends HttpRefusal {
        public UnsupportedMedia() {
            super(
                    Kind.UNSUPPORTED,
                    "unsupported-media-type",
                    "Định dạng dữ liệu gửi lên không được hỗ trợ.",
                    "This content type is not supported.");
        }
    }

    public static final class TooLarge extends HttpRefusal {
        public TooLarge() {
            super(Kind.TOO_LARGE, "too-large", "Dữ liệu gửi lên quá lớn.", "The content is too large.");
        }
    }

    public static final class Stale extends HttpRefusal {
        public Stale() {
            super(
                    Kind.CONFLICT,
                    "revision-conflict",
                    "Dữ liệu vừa được người khác thay đổi. Hãy tải lại và thực hiện lại thao tác.",
                    "Someone else has just changed this. Reload and try again.");
        }
    }

    public static final class Duplicate extends HttpRefusal {
        public Duplicate() {
            super(Kind.CONFLICT, "already-exists", "Dữ liệu này đã tồn tại.", "This already exists.");
        }
    }

    public static final class Busy extends HttpRefusal {
        public Busy() {
            super(
                    Kind.UNAVAILABLE,
                    "unavailable",
                    "Hệ thống đang bận, vui lòng thử lại sau ít phút.",
                    "The system is busy; try again shortly.");
        }
    }
}

package vn.tthc.gateway.guard;

import vn.tthc.platform.problem.Refusal;

/** Why a request does not get past the door. */
public abstract sealed class DoorRefusal extends Refusal {
    private DoorRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** For doors in other packages. */
    public static DoorRefusal foreignSite() {
        return new ForeignSite();
    }

    /** A request with a session but without the header that only our own pages can set. */
    public static final class ForeignSite extends DoorRefusal {
        ForeignSite() {
            super(
                    Kind.FORBIDDEN,
                    "client-header-missing",
                    "Yêu cầu dùng phiên đăng nhập phải có tiêu đề X-TTHC-Client.",
                    "A request that uses a browser session needs the header X-TTHC-Client.");
        }
    }

    /** The body is not a GraphQL request, or the query cannot be read. */
    public static final class Malformed extends DoorRefusal {
        Malformed(String vi, String en) {
            super(Kind.INVALID, "malformed-query", vi, en);
        }
    }

    /** A hash that names no operation of this build: the page that sent it is older or newer than the gateway. */
    public static final class UnknownOperation extends DoorRefusal {
        UnknownOperation() {
            super(
                    Kind.INVALID,
                    "persisted-query-not-found",
                    "Cổng không biết thao tác này; trang có thể đã cũ. Hãy tải lại trang.",
                    "The gateway does not know this operation; the page may be outdated. Load it again.");
        }
    }

    /** A query of one's own over a browser session. */
    public static final class DocumentNotAllowed extends DoorRefusal {
        DocumentNotAllowed() {
            super(
                    Kind.FORBIDDEN,
                    "document-not-allowed",
                    "Phiên đăng nhập trên trình duyệt chỉ thực hiện thao tác của giao diện này. Chương trình gửi token.",
                    "A browser session runs the operations of this front end only. Programs send a token.");
        }
    }

    /** A subscription by a request that does not accept a stream of events, or another operation by one that accepts nothing else. */
    public static final class NoStream extends DoorRefusal {
        NoStream() {
            super(
                    Kind.INVALID,
                    "stream-not-accepted",
                    "Subscription cần và chỉ subscription dùng tiêu đề Accept: text/event-stream.",
                    "A subscription, and nothing else, is answered to Accept: text/event-stream.");
        }
    }

    /** The query asks for more than one request may. */
    public static final class TooMuch extends DoorRefusal {
        TooMuch(String slug, String vi, String en) {
            super(Kind.INVALID, slug, vi, en);
        }
    }

    /** A key asks for a field of the schema that its scopes do not open, or that is open to no key. */
    public static final class OutsideKey extends DoorRefusal {
        OutsideKey(String field) {
            super(
                    Kind.FORBIDDEN,
                    "outside-key",
                    "Khóa truy cập không mở " + field + ".",
                    "The key does not open " + field + ".");
        }
    }

    /** A key is for reading. */
    public static final class KeyReadsOnly extends DoorRefusal {
        KeyReadsOnly() {
            super(
                    Kind.FORBIDDEN,
                    "key-reads-only",
                    "Khóa truy cập chỉ được đọc, không được thay đổi dữ liệu.",
                    "A key only reads; it changes nothing.");
        }
    }

    /** What the query may bring back is more than one request may. */
    public static final class TooCostly extends DoorRefusal {
        private final long cost;

        TooCostly(long cost, int most) {
            super(
                    Kind.INVALID,
                    "query-too-costly",
                    "Truy vấn có thể trả về quá nhiều dữ liệu: " + cost + " trường (tối đa " + most
                            + "). Hãy giảm số dòng mỗi trang hoặc số trường.",
                    "The query may bring back too much: " + cost + " fields (at most " + most
                            + "). Ask for smaller pages or fewer fields.");
            this.cost = cost;
        }

        long cost() {
            return cost;
        }
    }

    /** The schema is not shown here. */
    public static final class SchemaHidden extends DoorRefusal {
        SchemaHidden() {
            super(
                    Kind.INVALID,
                    "introspection-disabled",
                    "Không cho phép truy vấn cấu trúc API ở môi trường này.",
                    "Introspection is not available here.");
        }
    }

    /** The proof that a person is there is missing or was not accepted. */
    public static final class NoPerson extends DoorRefusal {
        NoPerson() {
            super(
                    Kind.FORBIDDEN,
                    "captcha-required",
                    "Vui lòng xác nhận bạn không phải là máy rồi gửi lại.",
                    "Show that you are a person (header X-Captcha-Token) and send it again.");
        }
    }

    /** One address asks too often. */
    public static final class TooOften extends DoorRefusal {
        TooOften() {
            super(
                    Kind.TOO_MANY,
                    "too-many-requests",
                    "Quá nhiều yêu cầu trong thời gian ngắn. Vui lòng thử lại sau một phút.",
                    "Too many requests in a short time. Try again in a minute.");
        }
    }
}

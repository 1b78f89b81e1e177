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

    /** The query asks for more than one request may. */
    public static final class TooMuch extends DoorRefusal {
        TooMuch(String slug, String vi, String en) {
            super(Kind.INVALID, slug, vi, en);
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

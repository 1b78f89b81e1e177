package vn.tthc.gateway.backend;

import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** A service said no, or could not be asked. Carries what the service said to people and programs, and nothing else. */
public abstract sealed class BackendRefusal extends Refusal {
    private BackendRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** For those who reach a service by a way of their own. */
    public static BackendRefusal unreachable(Backend backend) {
        return new Unreachable(backend);
    }

    /** The service answered with a problem. */
    public static final class Answered extends BackendRefusal {
        private final int status;
        private final @Nullable String traceId;

        Answered(int status, Kind kind, BackendProblem problem) {
            super(kind, problem.slug(), problem.vietnamese(), problem.english(), problem.violations());
            this.status = status;
            this.traceId = problem.traceId();
        }

        public int status() {
            return status;
        }

        /** What to look for in the service's log; null when there is nothing to look for. */
        public @Nullable String traceId() {
            return traceId;
        }
    }

    /** The service is down, too slow, or has failed so often that it is left in peace for a moment. */
    public static final class Unreachable extends BackendRefusal {
        Unreachable(Backend backend) {
            super(
                    Kind.UNAVAILABLE,
                    "service-unavailable",
                    "Dịch vụ " + backend.vietnamese() + " tạm thời không phục vụ được. Vui lòng thử lại sau ít phút.",
                    "The " + backend.key() + " service is not available at the moment. Try again shortly.");
        }
    }

    /** The request as a whole has taken as long as one may. */
    public static final class OutOfTime extends BackendRefusal {
        OutOfTime() {
            super(
                    Kind.UNAVAILABLE,
                    "request-out-of-time",
                    "Yêu cầu xử lý quá lâu. Vui lòng hỏi ít dữ liệu hơn hoặc thử lại sau.",
                    "The request takes too long. Ask for less, or try again later.");
        }
    }
}

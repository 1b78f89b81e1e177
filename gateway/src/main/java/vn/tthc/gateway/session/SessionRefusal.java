package vn.tthc.gateway.session;

import vn.tthc.platform.problem.Refusal;

/** Why a caller's session or token cannot be used. */
public abstract sealed class SessionRefusal extends Refusal {
    private SessionRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** Keycloak does not take the token any more: it expired, or the session was ended. */
    public static final class TokenNotAccepted extends SessionRefusal {
        TokenNotAccepted() {
            super(
                    Kind.UNAUTHENTICATED,
                    "unauthenticated",
                    "Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.",
                    "The session has ended. Log in again.");
        }
    }

    /** Keycloak cannot be asked and no permissions of this token are kept. */
    public static final class IdentityUnavailable extends SessionRefusal {
        IdentityUnavailable() {
            super(
                    Kind.UNAVAILABLE,
                    "identity-unavailable",
                    "Hệ thống đăng nhập tạm thời không phục vụ được. Vui lòng thử lại sau ít phút.",
                    "The log-in system is not available at the moment. Try again shortly.");
        }
    }
}

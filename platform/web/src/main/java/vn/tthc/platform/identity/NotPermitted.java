package vn.tthc.platform.identity;

import vn.tthc.platform.problem.Refusal;

/** The user is known but has not been granted what the action needs. */
public final class NotPermitted extends Refusal {
    public NotPermitted(String permission) {
        super(
                Kind.FORBIDDEN,
                "forbidden",
                "Tài khoản không có quyền thực hiện thao tác này (" + permission + ").",
                "The account has no permission for this action (" + permission + ").");
    }
}

package vn.tthc.platform.identity;

import vn.tthc.platform.problem.Refusal;

/** A key for a national consumer asks for what its scopes do not open, or what no key may see. */
public final class KeyNotAllowed extends Refusal {
    public KeyNotAllowed() {
        super(
                Kind.FORBIDDEN,
                "outside-key",
                "Khóa truy cập không được phép đọc nội dung này.",
                "The key does not open this.");
    }
}

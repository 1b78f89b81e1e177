package vn.tthc.platform.problem;

/** The shape of a request is wrong; says which fields. For features too, where a check is not a rule of theirs. */
public final class InvalidInput extends Refusal {
    public InvalidInput(Violation... violations) {
        super(
                Kind.INVALID,
                "invalid-input",
                violations.length == 1 ? violations[0].message() : "Dữ liệu gửi lên không hợp lệ.",
                violations.length == 1 ? violations[0].messageEn() : "The input is not valid.",
                violations);
    }

    public InvalidInput(String field, String vi, String en) {
        this(new Violation(field, vi, en));
    }
}

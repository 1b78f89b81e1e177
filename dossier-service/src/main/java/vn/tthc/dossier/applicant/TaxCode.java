package vn.tthc.dossier.applicant;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tthc.platform.problem.Violation;

/**
 * Tax code (mã số thuế) of an enterprise or organisation: 10 digits, the last one a check digit; 13 with the number of a
 * dependent unit. Legal source: Circular 105/2020/TT-BTC, structure of the tax code.
 */
final class TaxCode {
    private static final Pattern SHAPE = Pattern.compile("\\d{10}(\\d{3})?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private TaxCode() {}

    /** What is wrong with the code; empty when nothing is. */
    static Optional<Violation> check(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return wrong("Mã số thuế phải có 10 hoặc 13 chữ số.", "The tax code must have 10 or 13 digits.");
        }
        return code.charAt(9) - '0' == checkDigit(code)
                ? Optional.empty()
                : wrong(
                        "Chữ số kiểm tra của mã số thuế không đúng; vui lòng xem lại số đã nhập.",
                        "The check digit of the tax code is wrong; please check the number.");
    }

    /** The tenth digit that belongs to the first nine; 10 when no code can start with them. */
    static int checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (code.charAt(i) - '0');
        }
        return 10 - sum % 11;
    }

    private static Optional<Violation> wrong(String vi, String en) {
        return Optional.of(new Violation(ApplicantRules.IDENTITY_NUMBER, vi, en));
    }
}

package vn.tthc.dossier.applicant;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.Violation;

/** Checks what was typed about an applicant, and brings it into the stored form. */
public final class ApplicantRules {
    static final String IDENTITY_NUMBER = "applicant.identityNumber";

    /** Vietnamese numbers: 0 or +84, then 9 digits for mobile phones, 10 for landlines. */
    private static final Pattern PHONE = Pattern.compile("(0|\\+84)[1-9]\\d{8,9}");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.()-]");
    private static final int LONGEST_AGE = 130;

    private ApplicantRules() {}

    /** NFC, without outer spaces and without separators in numbers. */
    public static Applicant normalise(Applicant given) {
        return new Applicant(
                given.kind(),
                nfc(given.name()),
                given.identityNumber() == null
                        ? null
                        : SEPARATORS.matcher(given.identityNumber()).replaceAll(""),
                given.birthDate(),
                given.phone() == null || given.phone().isBlank()
                        ? null
                        : SEPARATORS.matcher(given.phone()).replaceAll(""),
                blankToNull(given.email()),
                blankToNull(given.address()),
                false);
    }

    /** Everything wrong with a normalised applicant. */
    public static List<Violation> check(Applicant applicant, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (applicant.name().isBlank()) {
            wrong.add(new Violation("applicant.name", "Chưa nhập họ tên người nộp.", "The name is missing."));
        }
        number(applicant, today).ifPresent(wrong::add);
        LocalDate birth = applicant.birthDate();
        if (birth != null && (birth.isAfter(today) || birth.isBefore(today.minusYears(LONGEST_AGE)))) {
            wrong.add(new Violation(
                    "applicant.birthDate", "Ngày sinh không hợp lệ.", "The date of birth is not possible."));
        }
        if (applicant.phone() != null && !PHONE.matcher(applicant.phone()).matches()) {
            wrong.add(
                    new Violation("applicant.phone", "Số điện thoại không hợp lệ.", "The phone number is not valid."));
        }
        if (applicant.email() != null && !EMAIL.matcher(applicant.email()).matches()) {
            wrong.add(new Violation(
                    "applicant.email", "Địa chỉ thư điện tử không hợp lệ.", "The e-mail address is not valid."));
        }
        return wrong;
    }

    private static Optional<Violation> number(Applicant applicant, LocalDate today) {
        String number = applicant.identityNumber();
        if (number == null || number.isBlank()) {
            return Optional.of(new Violation(
                    IDENTITY_NUMBER, "Chưa nhập số định danh hoặc mã số thuế.", "The identity number is missing."));
        }
        return applicant.kind() == ApplicantKind.CITIZEN
                ? IdentityNumber.check(number, applicant.birthDate(), today)
                : TaxCode.check(number);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : nfc(text);
    }
}

package vn.tthc.dossier.applicant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.Violation;

/**
 * Personal identity number (số định danh cá nhân): 3 digits of the province of birth, 1 of century and sex, 2 of the year of
 * birth, 6 at random. Legal source: Decree 137/2015/NĐ-CP, structure of the personal identity number.
 */
final class IdentityNumber {
    private static final Pattern SHAPE = Pattern.compile("\\d{12}");
    private static final int LATEST_CENTURY_DIGIT = 3;
    private static final Set<Integer> PROVINCES = Set.of(
            1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42,
            44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86,
            87, 89, 91, 92, 93, 94, 95, 96);

    private IdentityNumber() {}

    /** What is wrong with the number; empty when nothing is. */
    static Optional<Violation> check(String number, @Nullable LocalDate birthDate, LocalDate today) {
        if (!SHAPE.matcher(number).matches()) {
            return wrong("Số định danh cá nhân phải có đúng 12 chữ số.", "The identity number must have 12 digits.");
        }
        if (!PROVINCES.contains(Integer.parseInt(number.substring(0, 3)))) {
            return wrong(
                    "Ba chữ số đầu của số định danh không phải mã tỉnh, thành phố nào.",
                    "The first three digits of the identity number are no province code.");
        }
        int century = number.charAt(3) - '0';
        int year = 1900 + century / 2 * 100 + Integer.parseInt(number.substring(4, 6));
        if (century > LATEST_CENTURY_DIGIT || year > today.getYear()) {
            return wrong(
                    "Năm sinh trong số định danh (" + year + ") không hợp lệ.",
                    "The year of birth in the identity number (" + year + ") is not possible.");
        }
        if (birthDate != null && birthDate.getYear() != year) {
            return wrong(
                    "Năm sinh trong số định danh (" + year + ") khác ngày sinh đã khai (" + birthDate.getYear() + ").",
                    "The year of birth in the identity number (" + year + ") differs from the date of birth given ("
                            + birthDate.getYear() + ").");
        }
        return Optional.empty();
    }

    private static Optional<Violation> wrong(String vi, String en) {
        return Optional.of(new Violation(ApplicantRules.IDENTITY_NUMBER, vi, en));
    }
}

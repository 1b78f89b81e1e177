package vn.tthc.dossier.applicant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who applies (chủ hồ sơ).
 *
 * @param identityNumber personal identity number of 12 digits, or tax code of 10 or 13 digits, without separators; null when masked away
 * @param birthDate null when not told, and for organisations
 * @param masked parts are hidden from the reader
 */
public record Applicant(
        ApplicantKind kind,
        String name,
        @Nullable String identityNumber,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        boolean masked) {

    /** Stands in place of the name when the person was taken out of the dossier for good. */
    public static final String ANONYMISED = "(đã ẩn danh)";

    /** What a reader sees who need not know the person: initials and the end of the number. */
    public Applicant mask() {
        return new Applicant(
                kind,
                kind == ApplicantKind.CITIZEN && !name.equals(ANONYMISED) ? Masking.name(name) : name,
                identityNumber == null ? null : Masking.number(identityNumber),
                null,
                null,
                null,
                null,
                true);
    }
}

package vn.tthc.dossier.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.applicant.ApplicantKind;
import vn.tthc.dossier.applicant.ApplicantRules;

/** Who applies, as typed. @param identityNumber 12 digits, or a tax code of 10 or 13 */
public record ApplicantInput(
        @NotNull(message = "Chưa chọn loại đối tượng.") ApplicantKind kind,

        @NotBlank(message = "Chưa nhập họ tên người nộp.") @Size(max = 200)
        String name,

        @NotBlank(message = "Chưa nhập số định danh hoặc mã số thuế.") @Size(max = 20)
        String identityNumber,

        @Nullable LocalDate birthDate,
        @Size(max = 20) @Nullable String phone,
        @Size(max = 254) @Nullable String email,
        @Size(max = 500) @Nullable String address) {
    Applicant normalised() {
        return ApplicantRules.normalise(
                new Applicant(kind, name, identityNumber, birthDate, phone, email, address, false));
    }
}

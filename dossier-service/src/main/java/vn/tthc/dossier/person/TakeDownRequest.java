package vn.tthc.dossier.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Staff take down what a person asks for (tiếp nhận yêu cầu).
 *
 * @param identityNumber kept as a digest only
 * @param dossierCode null when it is about no dossier in particular
 * @param content what is asked for, without data of the person
 * @param receivedOn the period begins on it; not in the future
 */
record TakeDownRequest(
        @NotNull(message = "Chưa chọn loại yêu cầu.") RequestKind kind,

        @NotNull(message = "Chưa nhập số định danh hoặc mã số thuế.")
        @Pattern(regexp = "\\s*[0-9]{10,13}\\s*", message = "Số định danh hoặc mã số thuế gồm 10 đến 13 chữ số.")
        String identityNumber,

        @Size(max = 60) @Nullable String dossierCode,

        @NotNull(message = "Chưa ghi nội dung yêu cầu.") @Size(min = 1, max = 2000)
        String content,

        @NotNull(message = "Chưa chọn ngày tiếp nhận.") LocalDate receivedOn) {}

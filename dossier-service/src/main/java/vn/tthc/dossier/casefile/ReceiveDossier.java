package vn.tthc.dossier.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.Channel;

/**
 * A dossier handed in. At the counter and by post it is received at once; online it is registered.
 *
 * @param caseName case of the procedure (trường hợp); null when it has none or the general one
 * @param handlingUnitId null: as the procedure says
 * @param feeDue đồng; which amount applies when the procedure has several; null: not said
 * @param feePaid null: not paid
 */
public record ReceiveDossier(
        @NotBlank(message = "Chưa chọn thủ tục hành chính.") @Size(max = 100)
        String procedureCode,

        @Size(max = 1000) @Nullable String caseName,
        @NotNull(message = "Chưa chọn hình thức nộp.") Channel channel,
        @NotNull(message = "Chưa nhập người nộp.") @Valid ApplicantInput applicant,
        @Size(max = 300) List<@Valid ReceivedPaper> papers,
        @Size(max = 50) @Nullable String handlingUnitId,
        @PositiveOrZero @Nullable Long feeDue,
        @Nullable Boolean feePaid,
        @Nullable Boolean paidOnline,
        @NotNull(message = "Chưa chọn cách trả kết quả.") ReturnBy returnBy,
        @Size(max = 2000) @Nullable String note) {
    public ReceiveDossier {
        papers = Objects.requireNonNullElse(papers, List.of());
    }
}

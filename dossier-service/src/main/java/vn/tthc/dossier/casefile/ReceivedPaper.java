package vn.tthc.dossier.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A component of the procedure by its number, as handed in.
 *
 * @param originals null: as many as the procedure asks for when the form is on paper
 */
public record ReceivedPaper(
        int no,

        @NotNull(message = "Chưa chọn hình thức của giấy tờ.")
        PaperForm form,

        @Min(0) @Max(1000) @Nullable Integer originals,
        @Min(0) @Max(1000) @Nullable Integer copies,
        @Nullable UUID fileId) {}

package vn.tthc.dossier.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A component of the procedure by its number, as handed in.
 *
 * @param database with form DATA, the one that was looked up, when the sender knows it: it must be that of the list decision
 * @param lookUp what was found there: FOUND with form DATA, which is also meant when it is null; MISSING or WRONG with the
 *     form of a paper that was then taken; null: none was made
 * @param originals null: as many as the procedure asks for when the form is on paper
 */
public record ReceivedPaper(
        int no,

        @NotNull(message = "Chưa chọn hình thức của giấy tờ.")
        PaperForm form,

        @Min(0) @Max(1000) @Nullable Integer originals,
        @Min(0) @Max(1000) @Nullable Integer copies,
        @Nullable UUID fileId,
        @Size(max = 500) @Nullable String database,
        @Nullable LookUpOutcome lookUp) {}

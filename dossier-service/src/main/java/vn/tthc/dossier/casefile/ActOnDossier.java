package vn.tthc.dossier.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierAction;

/**
 * One step on a dossier.
 *
 * @param revision of the dossier that the officer has on the screen
 * @param papers what came in with a supplement
 * @param result with APPROVE or RETURN_RESULT
 * @param newDueAt EXTEND: the new appointment
 * @param stepNo the open step it is about, when there are several; SEND_BACK: the step it goes back to; null: as foreseen
 */
public record ActOnDossier(
        int revision,
        @NotNull(message = "Chưa chọn thao tác.") DossierAction action,
        @Size(max = 2000) @Nullable String reason,
        @Size(max = 2000) @Nullable String note,
        @Size(max = 300) List<@Valid ReceivedPaper> papers,
        @Valid @Nullable ResultInput result,
        @Nullable Instant newDueAt,
        @Nullable Integer stepNo) {
    public record ResultInput(
            @Size(max = 100) @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Size(max = 2000) @Nullable String summary,
            @Nullable UUID fileId) {}

    public ActOnDossier {
        papers = Objects.requireNonNullElse(papers, List.of());
    }
}

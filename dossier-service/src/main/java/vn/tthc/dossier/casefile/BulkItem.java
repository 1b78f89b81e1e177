package vn.tthc.dossier.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierAction;
import vn.tthc.dossier.procedure.Channel;

/**
 * One dossier with its history, for loading from another system.
 *
 * @param ref its name there; the same one is loaded once
 * @param receivingUnitId unit that received it
 * @param at moment of receipt or registration
 * @param by username of the officer who received it
 * @param byName null: as the username
 * @param steps what happened afterwards, in order
 */
record BulkItem(
        @NotBlank @Size(max = 100) String ref,
        @NotBlank String receivingUnitId,
        @NotNull Instant at,
        @NotBlank @Size(max = 100) String by,
        @Size(max = 200) @Nullable String byName,
        @NotBlank String procedureCode,
        @Size(max = 1000) @Nullable String caseName,
        @NotNull Channel channel,
        @NotNull @Valid ApplicantInput applicant,
        @Size(max = 300) List<@Valid ReceivedPaper> papers,
        @Nullable String handlingUnitId,
        @PositiveOrZero @Nullable Long feeDue,
        @Nullable Boolean feePaid,
        @Nullable Boolean paidOnline,
        @NotNull ReturnBy returnBy,
        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) List<@Valid Step> steps) {

    /** One step at its moment; parts as in {@link ActOnDossier}, without files. */
    record Step(
            @NotNull DossierAction action,
            @NotNull Instant at,
            @NotBlank @Size(max = 100) String by,
            @Size(max = 200) @Nullable String byName,
            @Size(max = 2000) @Nullable String reason,
            @Size(max = 2000) @Nullable String note,
            @Nullable List<@Valid ReceivedPaper> papers,
            @Valid @Nullable StepResult result,
            @Nullable Instant newDueAt) {}

    /** @param electronic the result was issued electronically, in the system it comes from */
    record StepResult(
            @Size(max = 100) @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Size(max = 2000) @Nullable String summary,
            @Nullable Boolean electronic) {}

    BulkItem {
        papers = Objects.requireNonNullElse(papers, List.of());
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    ReceiveDossier receipt() {
        return new ReceiveDossier(
                procedureCode,
                caseName,
                channel,
                applicant,
                papers,
                handlingUnitId,
                feeDue,
                feePaid,
                paidOnline,
                returnBy,
                note);
    }

    Officer receiver() {
        return new Officer(by, byName == null ? by : byName, receivingUnitId);
    }
}

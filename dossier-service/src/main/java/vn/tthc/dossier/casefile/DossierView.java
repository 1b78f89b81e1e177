package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.lifecycle.AllowedAction;
import vn.tthc.dossier.lifecycle.Outcome;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.dossier.procedure.Delegation;
import vn.tthc.dossier.procedure.ProcedureLevel;

/**
 * A dossier as its reader may see it: shape of the API (GraphQL type {@code Dossier}, other services' objects by id).
 *
 * @param applicant masked unless the reader's role needs it; null for readers without personal data
 * @param feeDue đồng
 * @param feeDueTo đồng, inclusive, while it is open which of several amounts applies; null when {@code feeDue} is certain
 * @param delegation by which the handling unit decides in place of another; null for most
 * @param checkSecret null for readers without personal data
 */
public record DossierView(
        UUID id,
        String code,
        int revision,
        String state,
        int nationalStatus,
        String procedureCode,
        String procedureName,
        String procedureVersionId,
        @Nullable String caseName,
        Channel channel,
        ProcedureLevel level,
        String fieldCode,
        String fieldName,
        String receivingUnitId,
        String handlingUnitId,
        @Nullable Applicant applicant,
        List<Paper> papers,
        @Nullable Result result,
        long feeDue,
        @Nullable Long feeDueTo,
        boolean feePaid,
        boolean paidOnline,
        ReturnBy returnBy,
        Instant registeredAt,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Instant returnedAt,
        DeadlineView deadline,
        @Nullable Outcome outcome,
        @Nullable StepView step,
        @Nullable String assignee,
        @Nullable String assigneeName,
        List<AllowedAction> allowedActions,
        @Nullable String note,
        @Nullable String checkSecret,
        @Nullable Delegation delegation)
        implements DossierAnswer {

    /** @param of number of steps of the workflow */
    public record StepView(
            int no,
            String name,
            String role,
            int of,
            @Nullable Instant dueAt) {}

    /** @param workingMinutesLeft negative when overdue; null without an appointment and after the end */
    public record DeadlineView(
            DeadlineStatus status,
            @Nullable Instant dueAt,
            @Nullable Long workingMinutesLeft,
            boolean paused,
            String text) {}

    public enum DeadlineStatus {
        NONE,
        WITHIN,
        DUE_SOON,
        OVERDUE,
        PAUSED,
        ENDED
    }
}

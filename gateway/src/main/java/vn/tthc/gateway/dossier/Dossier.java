package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.Channel;
import vn.tthc.gateway.shared.DeadlineView;
import vn.tthc.gateway.shared.Outcome;
import vn.tthc.gateway.shared.ProcedureLevel;

/** Dossier (hồ sơ) of an applicant under one procedure. */
public record Dossier(
        String id,
        String code,
        int revision,
        DossierState state,
        @Description("Code of the national portal, 1 to 10") int nationalStatus,

        @Description("Content as published when it was received")
        String procedureCode,

        String procedureName,
        String procedureVersionId,
        @Nullable String caseName,
        Channel channel,
        ProcedureLevel level,
        String fieldCode,
        String fieldName,
        @Ignore String receivingUnitId,
        @Ignore String handlingUnitId,

        @Description("Masked unless the caller's role needs it; null for readers without personal data") @Nullable
        Applicant applicant,

        List<@NonNull DossierPaper> papers,
        @Nullable DossierResult result,
        long feeDue,

        @Description(
                "đồng, inclusive, while it is open which of several amounts applies; null when `feeDue` is certain")
        @Nullable
        Long feeDueTo,

        boolean feePaid,
        boolean paidOnline,
        ReturnBy returnBy,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable OffsetDateTime returnedAt,
        DeadlineView deadline,
        @Nullable Outcome outcome,
        @Nullable StepView step,

        @Description("Username of the officer who holds it") @Nullable
        String assignee,

        @Nullable String assigneeName,
        List<@NonNull AllowedAction> allowedActions,
        @Nullable String note,

        @Description("Shown on the receipt, for following without log-in; null for readers without personal data")
        @Nullable
        String checkSecret,

        @Description("By which the handling unit decides in place of another; null for most") @Nullable
        Delegation delegation) {}

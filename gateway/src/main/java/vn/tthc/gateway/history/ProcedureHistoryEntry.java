package vn.tthc.gateway.history;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.decision.FieldChange;
import vn.tthc.gateway.procedure.DecisionLineKind;
import vn.tthc.gateway.procedure.ProcedureStatus;

/** One version in the history of a procedure: what changed, by whom and why. */
public record ProcedureHistoryEntry(
        String versionId,
        int version,
        ProcedureStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Description("Within its first day: 0, or 1, 2, … for corrections of that day")
        int place,

        OffsetDateTime recordedAt,

        @Description("User name; null for readers outside the offices") @Nullable
        String recordedBy,

        @Nullable DecisionLineKind change,
        ChangeReason reason,
        @Description("Against the version before") List<@NonNull FieldChange> changes) {}

package vn.tthc.gateway.privacy;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What a person asked for about the own data. */
public record PersonRequest(
        String id,
        PersonRequestKind kind,
        PersonRequestState state,

        @Description("Last digits of the identity number; more of it is not kept")
        String hint,

        @Ignore String unitId,
        @Nullable String dossierCode,
        String content,
        LocalDate receivedOn,

        @Description("By which it is to be decided and carried out, inclusive")
        LocalDate dueOn,

        boolean overdue,
        OffsetDateTime takenAt,
        String takenBy,
        @Nullable PersonRequestDecision decision,

        @Description("Law or fact that the decision rests on") @Nullable
        String ground,

        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy,
        @Description("What was done") @Nullable String done,
        @Nullable OffsetDateTime doneAt,
        @Nullable String doneBy) {}

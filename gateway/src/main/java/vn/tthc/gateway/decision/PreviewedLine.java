package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.procedure.DecisionLineKind;

/** What issuing would do to one procedure. */
public record PreviewedLine(
        @Description("The line of the decision") int lineNo,

        DecisionLineKind kind,
        String procedureCode,
        String procedureName,

        @Description("Whether it is in force before the day of effect")
        boolean before,

        @Description("Whether it is in force from the day of effect")
        boolean after,

        List<@NonNull FieldChange> changes,

        @Description("The internal workflow that its dossiers run on; null when there is none") @Nullable
        TouchedWorkflow workflow) {}

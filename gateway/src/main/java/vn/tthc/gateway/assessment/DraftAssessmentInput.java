package vn.tthc.gateway.assessment;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An assessment to write, or to write anew. */
@Input("DraftAssessmentInput")
public record DraftAssessmentInput(
        @Nullable String id,
        @Nullable Integer revision,
        String title,
        List<@NonNull AssessedProcedureInput> procedures) {}

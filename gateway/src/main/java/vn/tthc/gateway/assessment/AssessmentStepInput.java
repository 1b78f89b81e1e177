package vn.tthc.gateway.assessment;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** A step to take. */
@Input("AssessmentStepInput")
public record AssessmentStepInput(
        String id,
        int revision,
        AssessmentStepKind step,
        LocalDate on,
        @Nullable String opinion,
        @Nullable String documentNumber) {}

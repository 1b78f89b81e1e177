package vn.tthc.gateway.assessment;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The assessment of a draft legal document. */
public record ImpactAssessment(
        String id,
        String title,
        @Ignore String unitId,
        AssessmentState state,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate appraisedOn,
        @Nullable String opinion,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        List<@NonNull AssessedProcedure> procedures,
        String draftedBy,
        int revision) {}

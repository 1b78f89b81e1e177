package vn.tthc.gateway.dossier;

import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.procedure.DocumentComponent;

/** The appointment as it would be set now. */
public record DeadlinePreview(
        String procedureCode,
        String procedureVersionId,
        @Ignore String handlingUnitId,
        DeadlineExplanation explanation,
        long feeDue,
        List<@NonNull DocumentComponent> components) {}

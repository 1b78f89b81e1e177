package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.procedure.DocumentComponent;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.gateway.workflow.InternalWorkflow;

/** The appointment as it would be set now. */
public record DeadlinePreview(
        String procedureCode,
        String procedureVersionId,
        @Ignore String handlingUnitId,
        DeadlineExplanation explanation,
        @Nullable InternalWorkflow workflow,
        long feeDue,

        @Description(
                "đồng, inclusive, while it is open which of several amounts applies; null when `feeDue` is certain")
        @Nullable
        Long feeDueTo,

        List<@NonNull DocumentComponent> components,

        @Description("By which the handling unit decides in place of another; null for most") @Nullable
        Delegation delegation,

        @Description("The level whose own limits and fees are applied; null when they are the main ones") @Nullable
        ProcedureLevel variant) {}

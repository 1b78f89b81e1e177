package vn.tthc.gateway.workflow;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.platform.page.Page;

/** Workflows at the catalogue. */
@Path("/api/v1")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface WorkflowClient {
    /** @param share 0 where the steps have hours */
    record Step(
            int no,
            String name,
            String role,
            WorkflowPlace at,
            double share,
            @Nullable String output,
            @Nullable Double hours,
            @Nullable String unitId,
            @Nullable String agency,
            List<Integer> after) {
        static Step of(WorkflowStepInput step) {
            return new Step(
                    step.no(),
                    step.name(),
                    step.role(),
                    step.at(),
                    step.share() == null ? 0 : step.share(),
                    step.output(),
                    step.hours(),
                    step.unitId(),
                    step.agency(),
                    step.after());
        }
    }

    /** What is drawn; its key is in the address. */
    record Drawn(
            int version,
            String name,
            List<Step> steps,
            @Nullable LocalDate effectiveFrom,
            WorkflowDecisionInput decision) {
        static Drawn of(DrawWorkflowInput input) {
            return new Drawn(
                    input.version(),
                    input.name(),
                    input.steps().stream().map(Step::of).toList(),
                    input.effectiveFrom(),
                    input.decision());
        }
    }

    record Part(
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String field,
            @RestQuery @Nullable String text,
            @RestQuery int first,
            @RestQuery @Nullable String after) {}

    @GET
    @Path("workflows")
    Uni<Page<InternalWorkflow>> search(
            @RestQuery @Nullable String text,
            @RestQuery @Nullable ProcedureLevel level,
            @RestQuery @Nullable String field,
            @RestQuery @Nullable String procedure,
            @RestQuery int first,
            @RestQuery @Nullable String after);

    @GET
    @Path("workflow-details")
    Uni<WorkflowDetail> detail(@RestQuery String key, @RestQuery @Nullable Integer version);

    /** @param key with its slash; every part of it is encoded */
    @PUT
    @Path("workflows/{key: .+}")
    Uni<InternalWorkflow> draw(@Encoded @PathParam("key") String key, Drawn drawn);

    @POST
    @Path("workflow-previews")
    Uni<WorkflowPreview> preview(@RestQuery String key, Drawn drawn);

    @GET
    @Path("workflow-problems")
    Uni<Page<WorkflowProblem>> problems(@RestQuery @Nullable WorkflowProblemKind kind, @BeanParam Part part);

    @GET
    @Path("workflow-coverage")
    Uni<WorkflowCoverage> coverage(
            @RestQuery WorkflowCoverageGroup groupBy,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String field);

    @GET
    @Path("workflow-coverage/procedures")
    Uni<Page<CoveredProcedure>> procedures(@RestQuery @Nullable WorkflowCoverageState state, @BeanParam Part part);
}

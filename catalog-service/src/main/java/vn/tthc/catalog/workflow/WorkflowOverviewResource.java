package vn.tthc.catalog.workflow;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.workflow.WorkflowOverview.GroupBy;
import vn.tthc.catalog.workflow.WorkflowOverview.Part;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Workflows that no longer fit, and how many procedures run on one. */
@Path("/api/v1")
@Authenticated
class WorkflowOverviewResource {
    private final WorkflowOverview overview;
    private final Identity identity;

    WorkflowOverviewResource(WorkflowOverview overview, Identity identity) {
        this.overview = overview;
        this.identity = identity;
    }

    @GET
    @Path("workflow-problems")
    public Uni<Page<WorkflowProblem>> problems(
            @QueryParam("kind") WorkflowProblem.@Nullable Kind kind,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("field") @Nullable String field,
            @QueryParam("text") @Nullable String text,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        identity.current().require("catalog:read");
        return overview.problems(new Part(unit, field, text), kind, PageRequest.of(first, after));
    }

    @GET
    @Path("workflow-coverage")
    public Uni<WorkflowOverview.Figures> coverage(
            @QueryParam("groupBy") @DefaultValue("UNIT") GroupBy groupBy,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("field") @Nullable String field) {
        identity.current().require("catalog:read");
        return overview.figures(new Part(unit, field, null), groupBy);
    }

    /** The procedures behind the figures. */
    @GET
    @Path("workflow-coverage/procedures")
    public Uni<Page<Coverage.Covered>> procedures(
            @QueryParam("state") Coverage.@Nullable State state,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("field") @Nullable String field,
            @QueryParam("text") @Nullable String text,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        identity.current().require("catalog:read");
        return overview.procedures(new Part(unit, field, text), state, PageRequest.of(first, after));
    }
}

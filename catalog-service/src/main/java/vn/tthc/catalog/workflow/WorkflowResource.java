package vn.tthc.catalog.workflow;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.workflow.WorkflowService.WorkflowFilter;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Internal workflows, for those who work on dossiers. */
@Path("/api/v1/workflows")
@Authenticated
class WorkflowResource {
    private final WorkflowService workflows;
    private final Identity identity;

    WorkflowResource(WorkflowService workflows, Identity identity) {
        this.workflows = workflows;
        this.identity = identity;
    }

    @GET
    public Uni<Page<Workflow>> list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("level") @Nullable String level,
            @QueryParam("field") @Nullable String field,
            @QueryParam("procedure") @Nullable String procedure,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        identity.current().require("catalog:read");
        return workflows.list(new WorkflowFilter(text, level, field, procedure), PageRequest.of(first, after));
    }

    /** By key; its slash is part of the path. */
    @GET
    @Path("{key: .+}")
    public Uni<Workflow> get(String key) {
        identity.current().require("catalog:read");
        return workflows.get(key);
    }

    @PUT
    @Path("{key: .+}")
    public Uni<Workflow> draw(String key, @NotNull @Valid DrawnWorkflow drawn) {
        WorkflowKey parsed = WorkflowKey.parse(key).orElseThrow(() -> new WorkflowRefusal.NotFound(key));
        return workflows.draw(parsed, drawn);
    }
}

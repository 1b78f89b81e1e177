package vn.tthc.catalog.workflow;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Internal workflows, for those who work on dossiers. */
@Path("/api/v1")
@Authenticated
class WorkflowResource {
    private final WorkflowService workflows;
    private final WorkflowDrawing drawing;
    private final Identity identity;
    private final Workflows store;

    WorkflowResource(WorkflowService workflows, WorkflowDrawing drawing, Identity identity, Workflows store) {
        this.workflows = workflows;
        this.drawing = drawing;
        this.identity = identity;
        this.store = store;
    }

    /** Those that new dossiers run on today. */
    @GET
    @Path("workflows")
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

    /** By key, whose slash is part of the path: the version in force on {@code at}, today when absent. */
    @GET
    @Path("workflows/{key: .+}")
    public Uni<Workflow> get(String key, @QueryParam("at") @Nullable LocalDate at) {
        identity.current().require("catalog:read");
        return workflows.get(key, Objects.requireNonNullElseGet(at, store::today));
    }

    @PUT
    @Path("workflows/{key: .+}")
    public Uni<Workflow> draw(String key, @NotNull @Valid DrawnWorkflow drawn) {
        return drawing.draw(key, drawn);
    }

    /** A version with all others, its times and whom it serves; the one in force when no version is asked for. */
    @GET
    @Path("workflow-details")
    public Uni<WorkflowDetail> detail(
            @QueryParam("key") @NotNull String key, @QueryParam("version") @Nullable Integer version) {
        identity.current().require("catalog:read");
        return workflows.detail(key, version);
    }

    /** The steps as the annex of the decision that approves them (quy trình nội bộ). */
    @GET
    @Path("workflow-details/document.docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    public Uni<RestResponse<byte[]>> document(
            @QueryParam("key") @NotNull String key, @QueryParam("version") @Nullable Integer version) {
        identity.current().require("catalog:read");
        return workflows.paper(key, version).map(file -> ResponseBuilder.ok(file)
                .header("Content-Disposition", "attachment; filename=\"quy-trinh-noi-bo.docx\"")
                .build());
    }

    /** What a drawn workflow would change; changes nothing. */
    @POST
    @Path("workflow-previews")
    public Uni<WorkflowPreview> preview(@QueryParam("key") @NotNull String key, @NotNull @Valid DrawnWorkflow drawn) {
        return drawing.preview(key, drawn);
    }
}

package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;

/** Internal workflows (quy trình nội bộ). */
@GraphQLApi
public class WorkflowApi {
    private final Backends backends;
    private final WorkflowClient catalog;

    WorkflowApi(Backends backends, @RestClient WorkflowClient catalog) {
        this.backends = backends;
        this.catalog = catalog;
    }

    @Query
    public Uni<InternalWorkflowConnection> internalWorkflows(
            @Nullable WorkflowFilterInput filter, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        var f = filter == null ? new WorkflowFilterInput(null, null, null, null) : filter;
        return backends.read(
                        Backend.CATALOG,
                        () -> catalog.search(
                                f.text(), f.level(), f.fieldCode(), f.procedureCode(), slice.size(), slice.after()))
                .map(page -> InternalWorkflowConnection.of(page, slice));
    }

    @Query
    @Description("A version of a workflow, the one in force when none is named; null when there is none")
    public Uni<@Nullable WorkflowDetail> internalWorkflow(String key, @Nullable Integer version) {
        return backends.find(Backend.CATALOG, () -> catalog.detail(key, version));
    }

    @Query
    @Description("What a drawn workflow would change, and what stands against it; changes nothing")
    public Uni<WorkflowPreview> workflowPreview(DrawWorkflowInput input) {
        return backends.read(Backend.CATALOG, () -> catalog.preview(input.key(), WorkflowClient.Drawn.of(input)));
    }

    @Mutation
    @Description("A new version of a workflow, for dossiers to come")
    public Uni<InternalWorkflow> drawWorkflow(DrawWorkflowInput input) {
        return backends.command(
                Backend.CATALOG, () -> catalog.draw(address(input.key()), WorkflowClient.Drawn.of(input)));
    }

    @Query
    @Description("Workflows that a change of the catalogue has made wrong, and procedures without any")
    public Uni<WorkflowProblemConnection> workflowProblems(
            @Nullable WorkflowProblemFilterInput filter, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        var f = filter == null ? new WorkflowProblemFilterInput(null, null, null, null) : filter;
        var part = new WorkflowClient.Part(f.unitId(), f.fieldCode(), f.text(), slice.size(), slice.after());
        return backends.read(Backend.CATALOG, () -> catalog.problems(f.kind(), part))
                .map(page -> WorkflowProblemConnection.of(page, slice));
    }

    @Query
    @Description("How many procedures run on an electronic workflow, by unit or by field")
    public Uni<WorkflowCoverage> workflowCoverage(
            WorkflowCoverageGroup groupBy, @Nullable String unitId, @Nullable String fieldCode) {
        return backends.read(Backend.CATALOG, () -> catalog.coverage(groupBy, unitId, fieldCode));
    }

    @Query
    @Description("The procedures behind the figures of `workflowCoverage`")
    public Uni<CoveredProcedureConnection> coveredProcedures(
            @Nullable CoveredProcedureFilterInput filter, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        var f = filter == null ? new CoveredProcedureFilterInput(null, null, null, null) : filter;
        var part = new WorkflowClient.Part(f.unitId(), f.fieldCode(), f.text(), slice.size(), slice.after());
        return backends.read(Backend.CATALOG, () -> catalog.procedures(f.state(), part))
                .map(page -> CoveredProcedureConnection.of(page, slice));
    }

    /** The slash between the parts of a key stays. */
    private static String address(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}

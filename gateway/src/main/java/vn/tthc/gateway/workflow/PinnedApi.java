package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Running dossiers and the versions of workflows that they are pinned to. */
@GraphQLApi
public class PinnedApi {
    private final Backends backends;
    private final PinnedClient dossiers;
    private final Units units;

    PinnedApi(Backends backends, @RestClient PinnedClient dossiers, Units units) {
        this.backends = backends;
        this.dossiers = dossiers;
        this.units = units;
    }

    @Query
    @Description("Open dossiers that run on the workflow, by version and handling unit")
    public Uni<List<@NonNull OpenOnWorkflow>> openOnWorkflow(String key) {
        return backends.read(Backend.DOSSIER, () -> dossiers.open(new PinnedClient.Keys(List.of(key))));
    }

    @Description("Open dossiers that stay on what new ones ran on until then, by version and handling unit")
    public @Nullable Uni<List<@NonNull OpenOnWorkflow>> openDossiers(@Source WorkflowPreview preview) {
        String key = preview.replacesKey();
        return key == null ? Uni.createFrom().item(List.of()) : openOnWorkflow(key);
    }

    @Query
    @Description("Where the open dossiers of a version would stand on another one; changes nothing")
    public Uni<WorkflowMoves> workflowMoves(
            String key,
            int fromVersion,
            int toVersion,
            @Description("Another workflow, that the catalogue has for them by now; absent: the same one") @Nullable
                    String toKey) {
        return backends.read(Backend.DOSSIER, () -> dossiers.moves(key, fromVersion, toKey, toVersion));
    }

    @Query
    @Description(
            "Open dossiers of the procedure or case that the workflow is for, which run on another one; by that, its version"
                    + " and handling unit")
    public Uni<List<@NonNull OpenOnWorkflow>> openElsewhere(String key) {
        return backends.read(Backend.DOSSIER, () -> dossiers.elsewhere(key));
    }

    @Mutation
    @Description(
            "Moves open dossiers to another version of their workflow, or to the workflow that the catalogue has for them by now; all"
                    + " of them or none, for a reason that is kept")
    public Uni<MovedDossiers> moveDossiers(MoveDossiersInput input, String idempotencyKey) {
        return backends.command(Backend.DOSSIER, () -> dossiers.move(idempotencyKey, input));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<OpenOnWorkflow> open) {
        return units.of(open, OpenOnWorkflow::unitId);
    }
}

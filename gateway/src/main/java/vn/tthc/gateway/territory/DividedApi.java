package vn.tthc.gateway.territory;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Open dossiers of divided units, and the command that gives them to a unit of today. */
@GraphQLApi
public class DividedApi {
    private final Backends backends;
    private final DividedClient dossiers;
    private final Units units;

    DividedApi(Backends backends, @RestClient DividedClient dossiers, Units units) {
        this.backends = backends;
        this.dossiers = dossiers;
        this.units = units;
    }

    @Query
    @Description("Open dossiers of units that were divided or dissolved, which nobody goes on with yet")
    public Uni<DividedDossierConnection> dividedDossiers(@DefaultValue("50") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 50, after);
        return backends.read(Backend.DOSSIER, () -> dossiers.open(slice.size(), slice.after()))
                .map(page -> DividedDossierConnection.of(page, slice));
    }

    @Mutation
    @Description("All of them or none; the timeline and the audit trail keep the reason")
    public Uni<AssignedDossiers> assignDossiers(AssignDossiersInput input, String idempotencyKey) {
        return backends.command(Backend.DOSSIER, () -> dossiers.assign(idempotencyKey, input));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<DividedDossier> page) {
        return units.of(page, DividedDossier::unitId);
    }

    @Description("Units of today that it may be given to")
    public Uni<List<List<@NonNull OrgUnit>>> successors(@Source List<DividedDossier> page) {
        return units.allOf(page, DividedDossier::successorUnitIds);
    }
}

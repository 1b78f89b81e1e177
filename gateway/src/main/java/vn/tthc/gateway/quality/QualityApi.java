package vn.tthc.gateway.quality;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Quality of the catalogue's data, for the offices. */
@GraphQLApi
public class QualityApi {
    private final Backends backends;
    private final QualityClient catalog;
    private final Units units;

    QualityApi(Backends backends, @RestClient QualityClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    @Description("What looks wrong in procedures in force")
    public Uni<QualityFindingConnection> qualityFindings(
            @Nullable QualityFilterInput filter, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        return backends.read(
                        Backend.CATALOG,
                        () -> catalog.findings(QualityClient.Asked.of(filter), slice.size(), slice.after()))
                .map(page -> QualityFindingConnection.of(page, slice));
    }

    @Query
    public Uni<QualitySummary> qualitySummary(@Nullable QualityFilterInput filter) {
        return backends.read(Backend.CATALOG, () -> catalog.summary(QualityClient.Asked.of(filter)));
    }

    @Mutation
    @Description("Takes proposals over into a draft decision; the catalogue changes only when it is issued")
    public Uni<AmendedDraft> confirmCorrections(ConfirmCorrectionsInput input, String idempotencyKey) {
        return backends.command(Backend.CATALOG, () -> catalog.confirm(idempotencyKey, input));
    }

    @Description("Who handles the procedure: a department, or null when the receiving commune does")
    public @Nullable Uni<List<@Nullable OrgUnit>> handlingUnit(@Source List<QualityFinding> page) {
        return units.of(page, QualityFinding::handlingUnitId);
    }
}

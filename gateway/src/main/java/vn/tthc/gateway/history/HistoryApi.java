package vn.tthc.gateway.history;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;

/** What became of a procedure, and why; open to everyone, without the actors. */
@GraphQLApi
public class HistoryApi {
    private final Backends backends;
    private final HistoryClient catalog;

    HistoryApi(Backends backends, @RestClient HistoryClient catalog) {
        this.backends = backends;
        this.catalog = catalog;
    }

    @Query
    @Description("All versions in the order of time, each with its decision and what it changed")
    public Uni<List<@NonNull ProcedureHistoryEntry>> procedureHistory(String code) {
        return backends.readOpen(Backend.CATALOG, () -> catalog.history(code));
    }

    @Query
    @Description("What differs between two versions; `from` is the version before `to` when absent")
    public Uni<@Nullable ProcedureDifference> procedureDifference(String code, @Nullable Integer from, int to) {
        return backends.findOpen(Backend.CATALOG, () -> catalog.difference(code, from, to));
    }
}

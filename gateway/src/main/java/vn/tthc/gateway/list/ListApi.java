package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Lists that the reports count, on any day. */
@GraphQLApi
public class ListApi {
    private final Backends backends;
    private final ListClient catalog;
    private final Units units;

    ListApi(Backends backends, @RestClient ListClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    @Description("Every list with its sizes on `at` (today when absent)")
    public Uni<List<@NonNull ProcedureListSummary>> procedureLists(@Nullable LocalDate at) {
        return backends.read(Backend.CATALOG, () -> catalog.summary(at));
    }

    @Query
    @Description("Who is on a list on `at` (today when absent); savings for time reductions")
    public Uni<ProcedureListConnection> procedureList(
            ListKind kind,
            @Nullable LocalDate at,
            @Nullable ProcedureListFilterInput filter,
            @DefaultValue("20") Integer first,
            @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        var wanted = ListClient.Wanted.of(at, filter);
        return backends.read(Backend.CATALOG, () -> catalog.page(kind, wanted, slice.size(), slice.after()))
                .map(page -> ProcedureListConnection.of(page, slice));
    }

    @Query
    @Description("A list counted apart by level, field, unit, decision, group, database or authority")
    public Uni<List<@NonNull ListBreakdownRow>> procedureListBreakdown(
            ListKind kind, ListBreakdown by, @Nullable LocalDate at, @Nullable ProcedureListFilterInput filter) {
        var wanted = ListClient.Wanted.of(at, filter);
        return backends.read(Backend.CATALOG, () -> catalog.breakdown(kind, wanted, by));
    }

    @Description("Who handles it; null when the communes do")
    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<ListEntry> page) {
        return units.of(page, ListEntry::unitId);
    }
}

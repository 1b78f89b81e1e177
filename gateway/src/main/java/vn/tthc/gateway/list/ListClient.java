package vn.tthc.gateway.list;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.platform.page.Page;

/** Lists at the catalogue. */
@Path("/api/v1/lists")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface ListClient {
    /** What narrows a list. */
    record Wanted(
            @RestQuery @Nullable LocalDate at,
            @RestQuery @Nullable ListBasis basis,
            @RestQuery @Nullable ProcedureLevel level,
            @RestQuery @Nullable String field,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String text,
            @RestQuery @Nullable String decision) {
        static Wanted of(@Nullable LocalDate at, @Nullable ProcedureListFilterInput filter) {
            var f = filter == null ? ProcedureListFilterInput.ALL : filter;
            return new Wanted(at, f.basis(), f.level(), f.fieldCode(), f.unitId(), f.text(), f.decisionId());
        }
    }

    record Totals(
            int lines,
            int counted,
            double days,
            double hours,
            long cost,
            int withoutRate,
            Map<SavingExclusion, Integer> excluded) {
        TimeSavings shown() {
            return new TimeSavings(
                    lines,
                    counted,
                    days,
                    hours,
                    cost,
                    withoutRate,
                    excluded.entrySet().stream()
                            .map(e -> new SavingExclusions(e.getKey(), e.getValue()))
                            .toList());
        }
    }

    record ListPage(
            List<ListEntry> items,
            @Nullable String endCursor,
            boolean hasNextPage,
            long totalCount,
            ListCounts counts,
            @Nullable Totals savings) {
        Page<ListEntry> page() {
            return new Page<>(items, endCursor, hasNextPage, totalCount);
        }
    }

    @GET
    Uni<List<ProcedureListSummary>> summary(@RestQuery @Nullable LocalDate at);

    @GET
    @Path("{kind}")
    Uni<ListPage> page(
            ListKind kind, @BeanParam Wanted wanted, @RestQuery int first, @RestQuery @Nullable String after);

    @GET
    @Path("{kind}/breakdown")
    Uni<List<ListBreakdownRow>> breakdown(ListKind kind, @BeanParam Wanted wanted, @RestQuery ListBreakdown by);
}

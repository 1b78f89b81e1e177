package vn.tthc.catalog.list;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.list.ListFilter.Basis;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.PageRequest;

/** Lists that the reports count, on any day. */
@Path("/api/v1/lists")
@Authenticated
class ListResource {
    private final Lists lists;
    private final Identity identity;
    private final Clock clock;

    ListResource(Lists lists, Identity identity, Clock clock) {
        this.lists = lists;
        this.identity = identity;
        this.clock = clock;
    }

    /** What narrows a list; the day is today when it is not given. */
    static class Wanted {
        @QueryParam("at")
        @Nullable
        LocalDate at;

        @QueryParam("basis")
        @Nullable
        Basis basis;

        @QueryParam("level")
        @Nullable
        ProcedureLevel level;

        @QueryParam("field")
        @Nullable
        String field;

        @QueryParam("unit")
        @Nullable
        String unit;

        @QueryParam("text")
        @Size(max = 200)
        @Nullable
        String text;

        @QueryParam("decision")
        @Nullable
        UUID decision;

        ListFilter of(ListKind kind, LocalDate today) {
            return new ListFilter(
                    kind,
                    at == null ? today : at,
                    basis == null ? Basis.PUBLISHED : basis,
                    level,
                    field,
                    unit,
                    text,
                    decision);
        }
    }

    @GET
    public Uni<List<ListSummary>> summary(@QueryParam("at") @Nullable LocalDate at) {
        identity.current().require("catalog:read");
        return lists.summary(at == null ? today() : at);
    }

    @GET
    @Path("{kind}")
    public Uni<ListPage> page(
            ListKind kind,
            @BeanParam Wanted wanted,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        identity.current().require("catalog:read");
        return lists.page(wanted.of(kind, today()), PageRequest.of(first, after));
    }

    @GET
    @Path("{kind}/breakdown")
    public Uni<List<BreakdownRow>> breakdown(
            ListKind kind, @BeanParam Wanted wanted, @NotNull @QueryParam("by") Breakdown by) {
        identity.current().require("catalog:read");
        return lists.breakdown(wanted.of(kind, today()), by);
    }

    /** The whole list as a file; time reductions with their savings and the sums. */
    @GET
    @Path("{kind}/export.{format: csv|xlsx}")
    public Uni<RestResponse<byte[]>> export(ListKind kind, String format, @BeanParam Wanted wanted) {
        identity.current().require("catalog:read");
        ListFilter filter = wanted.of(kind, today());
        return lists.all(filter)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(entries -> ListExport.of(filter, entries))
                .map(sheet -> format.equals("csv")
                        ? file(sheet.csv(), "text/csv;charset=utf-8", filter, format)
                        : file(
                                sheet.xlsx(),
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                filter,
                                format));
    }

    private static RestResponse<byte[]> file(byte[] bytes, String type, ListFilter filter, String format) {
        String name = filter.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + filter.at()
                + "." + format;
        return ResponseBuilder.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

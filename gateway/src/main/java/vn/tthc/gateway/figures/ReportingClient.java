package vn.tthc.gateway.figures;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.Channel;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** Figures at the reporting service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(CallerHeaders.class)
interface ReportingClient {
    record Ask(
            List<IndicatorCode> indicators,
            LocalDate from,
            LocalDate to,
            @Nullable String unit,
            @Nullable Boolean subtree,
            @Nullable Territory territory,
            @Nullable ProcedureLevel level,
            @Nullable String field,
            @Nullable String procedure,
            @Nullable List<String> procedures,
            @Nullable Channel channel,
            @Nullable GroupBy groupBy,
            @Nullable Attribution attribution) {
        static Ask of(FiguresQueryInput q) {
            return new Ask(
                    q.indicators(),
                    q.from(),
                    q.to(),
                    q.unitId(),
                    q.subtree(),
                    q.territory(),
                    q.level(),
                    q.fieldCode(),
                    q.procedureCode(),
                    null,
                    q.channel(),
                    q.groupBy(),
                    q.attribution());
        }
    }

    record AskCases(
            IndicatorCode indicator,
            LocalDate from,
            LocalDate to,
            @Nullable String unit,
            @Nullable Boolean subtree,
            @Nullable Territory territory,
            @Nullable ProcedureLevel level,
            @Nullable String field,
            @Nullable String procedure,
            @Nullable Channel channel,
            @Nullable Attribution attribution,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable Boolean total) {
        static AskCases of(FigureCasesQueryInput q, Slice slice) {
            return new AskCases(
                    q.indicator(),
                    q.from(),
                    q.to(),
                    q.unitId(),
                    q.subtree(),
                    q.territory(),
                    q.level(),
                    q.fieldCode(),
                    q.procedureCode(),
                    q.channel(),
                    q.attribution(),
                    slice.forwardSize(),
                    slice.forwardAfter(),
                    slice.backwardSize(),
                    slice.backwardBefore(),
                    slice.total());
        }
    }

    @POST
    @Path("figures")
    Uni<Figures> figures(Ask ask);

    @POST
    @Path("figures/cases")
    Uni<Page<FigureCase>> cases(AskCases ask);

    @GET
    @Path("periods")
    Uni<List<Period>> periods(@RestQuery PeriodKind kind, @RestQuery int year);
}

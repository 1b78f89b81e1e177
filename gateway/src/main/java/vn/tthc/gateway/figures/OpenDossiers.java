package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.decision.PreviewedLine;
import vn.tthc.gateway.procedure.Procedure;
import vn.tthc.gateway.session.Callers;

/** How many dossiers are open under a procedure: the figure "in progress" of today, by procedure. */
@GraphQLApi
public class OpenDossiers {
    private final Backends backends;
    private final ReportingClient reporting;
    private final Callers callers;
    private final Clock clock;

    OpenDossiers(Backends backends, @RestClient ReportingClient reporting, Callers callers, Clock clock) {
        this.backends = backends;
        this.reporting = reporting;
        this.callers = callers;
        this.clock = clock;
    }

    @Description("Open dossiers in the caller's scope; null when the caller may not read dossiers")
    public @Nullable Uni<List<@Nullable Integer>> openDossiers(@Source List<Procedure> page) {
        List<String> codes = page.stream().map(Procedure::code).toList();
        return callers.current().chain(user -> user.may("dossier:read") ? count(codes) : none(codes));
    }

    @Description("Open dossiers that run on by the version of their receipt; null when the caller may not read figures")
    @Name("openDossiers")
    public @Nullable Uni<List<@Nullable Integer>> openDossiersTouched(@Source List<PreviewedLine> lines) {
        List<String> codes = lines.stream().map(PreviewedLine::procedureCode).toList();
        return callers.current().chain(user -> user.may("figures:read") ? count(codes) : none(codes));
    }

    private static Uni<List<@Nullable Integer>> none(List<String> codes) {
        return Uni.createFrom()
                .item(codes.stream().<@Nullable Integer>map(each -> null).toList());
    }

    private Uni<List<@Nullable Integer>> count(List<String> codes) {
        LocalDate today = LocalDate.now(clock);
        String only = codes.size() == 1 ? codes.getFirst() : null;
        var ask = new ReportingClient.Ask(
                List.of(IndicatorCode.IN_PROGRESS),
                today,
                today,
                null,
                null,
                null,
                null,
                null,
                only,
                null,
                GroupBy.PROCEDURE);
        return backends.read(Backend.REPORTING, () -> reporting.figures(ask)).map(figures -> {
            Map<String, Integer> byCode = new HashMap<>();
            figures.rows().forEach(row -> byCode.put(row.key(), whole(row)));
            return codes.stream()
                    .<@Nullable Integer>map(code -> byCode.getOrDefault(code, 0))
                    .toList();
        });
    }

    private static int whole(FigureRow row) {
        return row.values().stream()
                .map(FigureValue::value)
                .filter(Objects::nonNull)
                .mapToInt(Double::intValue)
                .sum();
    }
}

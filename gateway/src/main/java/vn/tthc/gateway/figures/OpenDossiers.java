package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.decision.DecisionPreview;
import vn.tthc.gateway.decision.PreviewedLine;
import vn.tthc.gateway.procedure.Procedure;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.unitchange.UnitInChange;

/** How many dossiers are open: the figure "in progress" of today, by procedure or by unit. */
@GraphQLApi
public class OpenDossiers {
    private static final int AT_ONCE = 500;

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

    @Description(
            "Open dossiers of the procedures that it touches, by the unit that handles them; null when the caller may not"
                    + " read figures")
    @Name("openDossiersByUnit")
    public @Nullable Uni<@Nullable List<@NonNull OpenDossiersOfUnit>> ofDecision(@Source DecisionPreview preview) {
        List<String> codes = preview.lines().stream()
                .map(PreviewedLine::procedureCode)
                .distinct()
                .toList();
        return callers.current()
                .chain(user -> user.may("figures:read")
                        ? byUnit(codes)
                        : Uni.createFrom().nullItem());
    }

    @Description("Open dossiers that the unit handles; null when the caller may not read figures")
    @Name("openDossiers")
    public @Nullable Uni<List<@Nullable Integer>> openDossiersOf(@Source List<UnitInChange> changed) {
        List<String> ids = changed.stream().map(UnitInChange::unitId).toList();
        return callers.current()
                .chain(user -> user.may("figures:read")
                        ? figures(null, null, GroupBy.UNIT).map(open -> inOrder(ids, open))
                        : none(ids));
    }

    private static Uni<List<@Nullable Integer>> none(List<String> codes) {
        return Uni.createFrom()
                .item(codes.stream().<@Nullable Integer>map(each -> null).toList());
    }

    private Uni<List<@Nullable Integer>> count(List<String> codes) {
        String only = codes.size() == 1 ? codes.getFirst() : null;
        return figures(only, null, GroupBy.PROCEDURE).map(open -> inOrder(codes, open));
    }

    private static List<@Nullable Integer> inOrder(List<String> keys, Map<String, Integer> open) {
        return keys.stream()
                .<@Nullable Integer>map(key -> open.getOrDefault(key, 0))
                .toList();
    }

    /** The most first; asked in parts, since a question names so many procedures at most. */
    private Uni<@Nullable List<OpenDossiersOfUnit>> byUnit(List<String> codes) {
        return Multi.createFrom()
                .iterable(parts(codes))
                .onItem()
                .transformToUniAndConcatenate(part -> figures(null, part, GroupBy.UNIT))
                .collect()
                .in(
                        HashMap<String, Integer>::new,
                        (all, part) -> part.forEach((unit, open) -> all.merge(unit, open, Integer::sum)))
                .map(all -> all.entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> new OpenDossiersOfUnit(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(OpenDossiersOfUnit::openDossiers)
                                .reversed()
                                .thenComparing(OpenDossiersOfUnit::unitId))
                        .toList());
    }

    private static List<List<String>> parts(List<String> codes) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            parts.add(codes.subList(from, Math.min(from + AT_ONCE, codes.size())));
        }
        return parts;
    }

    private Uni<Map<String, Integer>> figures(
            @Nullable String procedure, @Nullable List<String> procedures, GroupBy groupBy) {
        LocalDate today = LocalDate.now(clock);
        var ask = new ReportingClient.Ask(
                List.of(IndicatorCode.IN_PROGRESS),
                today,
                today,
                null,
                null,
                null,
                null,
                null,
                procedure,
                procedures,
                null,
                groupBy,
                null);
        return backends.read(Backend.REPORTING, () -> reporting.figures(ask)).map(figures -> {
            Map<String, Integer> open = new HashMap<>();
            figures.rows().forEach(row -> open.put(row.key(), whole(row)));
            return open;
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

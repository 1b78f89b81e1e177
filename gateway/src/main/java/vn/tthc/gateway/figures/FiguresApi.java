package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.dossier.Dossier;
import vn.tthc.gateway.dossier.Dossiers;
import vn.tthc.gateway.feedback.Feedback;
import vn.tthc.gateway.feedback.Feedbacks;
import vn.tthc.gateway.shared.Asked;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Figures (số liệu) and the very cases behind each of them. */
@GraphQLApi
public class FiguresApi {
    private final Backends backends;
    private final ReportingClient reporting;
    private final Units units;
    private final Dossiers dossiers;
    private final Feedbacks feedbacks;

    FiguresApi(
            Backends backends,
            @RestClient ReportingClient reporting,
            Units units,
            Dossiers dossiers,
            Feedbacks feedbacks) {
        this.backends = backends;
        this.reporting = reporting;
        this.units = units;
        this.dossiers = dossiers;
        this.feedbacks = feedbacks;
    }

    @Query
    public Uni<Figures> figures(FiguresQueryInput query) {
        return backends.read(Backend.REPORTING, () -> reporting.figures(ReportingClient.Ask.of(query)));
    }

    @Query
    public Uni<FigureCaseConnection> figureCases(
            FigureCasesQueryInput query,
            @Description("Items from `after` on; 50 when neither first nor last is given") @Nullable Integer first,
            @Nullable String after,
            @Description("In place of first: the items right before `before`") @Nullable Integer last,
            @Nullable String before) {
        Slice slice = Slice.of(first, after, last, before, 50, Asked.forTotal());
        var ask = ReportingClient.AskCases.of(query, slice);
        return backends.read(Backend.REPORTING, () -> reporting.cases(ask))
                .map(page -> FigureCaseConnection.of(page, slice));
    }

    @Query
    @Description("Windows of a kind: calendar and statistical (15th to 14th)")
    public Uni<List<@NonNull Period>> periods(PeriodKind kind, int year) {
        return backends.read(Backend.REPORTING, () -> reporting.periods(kind, year));
    }

    public Uni<List<OrgUnit>> unit(@Source List<FigureCase> page) {
        return units.of(page, FigureCase::unitId);
    }

    @Description("Null where it was never told")
    public @Nullable Uni<List<@Nullable OrgUnit>> receivingUnit(@Source List<FigureCase> page) {
        return units.of(page, FigureCase::receivingUnitId);
    }

    @Description("Null when it is outside the caller's row scope")
    public @Nullable Uni<List<@Nullable Dossier>> dossier(@Source List<FigureCase> page) {
        return dossiers.of(page, each -> each.kind() == FigureCaseKind.DOSSIER ? each.id() : null);
    }

    public @Nullable Uni<List<@Nullable Feedback>> feedback(@Source List<FigureCase> page) {
        return feedbacks.of(page, each -> each.kind() == FigureCaseKind.FEEDBACK ? each.id() : null);
    }
}

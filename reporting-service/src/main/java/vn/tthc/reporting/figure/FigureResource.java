package vn.tthc.reporting.figure;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.reporting.indicator.Indicator;
import vn.tthc.reporting.indicator.IndicatorCode;

/** Figures, what they mean, and the cases behind them. */
@Path("/api/v1")
@Authenticated
class FigureResource {
    private static final List<Indicator> INDICATORS =
            Arrays.stream(IndicatorCode.values()).map(IndicatorCode::described).toList();

    private final FigureService figures;
    private final Identity identity;

    FigureResource(FigureService figures, Identity identity) {
        this.figures = figures;
        this.identity = identity;
    }

    @POST
    @Path("figures")
    public Uni<Figures> figures(@NotNull @Valid FiguresQuery query) {
        identity.current().require("figures:read");
        return figures.figures(query);
    }

    /** The cases that a count is made of: as many as its figure says, for the same filters. */
    @POST
    @Path("figures/cases")
    public Uni<Page<FigureCase>> cases(@NotNull @Valid CasesQuery query) {
        identity.current().require("figures:cases");
        return figures.cases(query);
    }

    @GET
    @Path("indicators")
    public List<Indicator> indicators() {
        identity.current().require("figures:read");
        return INDICATORS;
    }
}

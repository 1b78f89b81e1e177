package vn.tthc.gateway.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;

/** The few figures that show how work flows. */
@ApplicationScoped
public class FlowFigures {
    private static final List<IndicatorCode> FLOW = List.of(
            IndicatorCode.RECEIVED,
            IndicatorCode.SETTLED,
            IndicatorCode.IN_PROGRESS,
            IndicatorCode.IN_PROGRESS_OVERDUE,
            IndicatorCode.ON_TIME_RATE);

    private final Backends backends;
    private final ReportingClient reporting;

    FlowFigures(Backends backends, @RestClient ReportingClient reporting) {
        this.backends = backends;
        this.reporting = reporting;
    }

    /** @param unit null for the caller's whole scope */
    public Uni<Figures> of(LocalDate from, LocalDate to, @Nullable String unit) {
        var ask = new ReportingClient.Ask(
                FLOW, from, to, unit, null, null, null, null, null, null, null, GroupBy.NONE, null);
        return backends.read(Backend.REPORTING, () -> reporting.figures(ask));
    }
}

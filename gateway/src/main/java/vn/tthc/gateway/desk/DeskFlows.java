package vn.tthc.gateway.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.figures.FigureValue;
import vn.tthc.gateway.figures.Figures;
import vn.tthc.gateway.figures.IndicatorCode;

/** Reads a flow out of figures. */
final class DeskFlows {
    private DeskFlows() {}

    static DeskFlow of(Figures figures) {
        return new DeskFlow(
                figures.from(),
                figures.to(),
                count(figures, IndicatorCode.RECEIVED),
                count(figures, IndicatorCode.SETTLED),
                count(figures, IndicatorCode.IN_PROGRESS),
                count(figures, IndicatorCode.IN_PROGRESS_OVERDUE),
                value(figures, IndicatorCode.ON_TIME_RATE));
    }

    private static long count(Figures figures, IndicatorCode indicator) {
        Double value = value(figures, indicator);
        return value == null ? 0 : value.longValue();
    }

    private static @Nullable Double value(Figures figures, IndicatorCode indicator) {
        return figures.total().values().stream()
                .filter(each -> each.indicator() == indicator)
                .map(FigureValue::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

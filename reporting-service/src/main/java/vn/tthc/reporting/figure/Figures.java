package vn.tthc.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.reporting.indicator.Indicator;
import vn.tthc.reporting.indicator.IndicatorCode;

/**
 * Figures of a window.
 *
 * @param from as asked for
 * @param to as asked for; what is still open is counted as of this day, of today at the latest
 * @param computedAt moment of computing
 * @param dataAsOf time of the latest event taken in; null when there is none
 * @param rows by what the question groups by; none when it does not group
 */
record Figures(
        LocalDate from,
        LocalDate to,
        OffsetDateTime computedAt,
        @Nullable OffsetDateTime dataAsOf,
        FigureRow total,
        List<FigureRow> rows,
        List<Indicator> indicators) {

    /** @param key unit id, field code, procedure code, level or channel; empty where the cases have none */
    record FigureRow(String key, String label, List<FigureValue> values) {}

    /** @param value a count, or a rate in percent with two decimals; null for a rate whose denominator is zero */
    record FigureValue(IndicatorCode indicator, @Nullable BigDecimal value) {}
}

package vn.tthc.reporting.figure;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.reporting.fact.Attribution;
import vn.tthc.reporting.indicator.IndicatorCode;

/**
 * Which figures are asked for. Filters that are absent leave everything in.
 *
 * @param from first day of the window, inclusive
 * @param to last day, inclusive
 * @param unit unit id; null: the caller's whole scope
 * @param subtree whether units below it and those merged into it count too; null: they do
 * @param territory by the units as they were or as they are; null: as they are
 * @param attribution for the unit that handles a case or for the one that received it; null: that handles it
 * @param level level of the procedure
 * @param procedures codes of which one is enough; null or empty: any
 * @param groupBy null: no rows, the total only
 */
record FiguresQuery(
        @NotEmpty @Size(max = 60) List<@NotNull IndicatorCode> indicators,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @JsonAlias("unitId") @Nullable String unit,
        @Nullable Boolean subtree,
        @Nullable Territory territory,
        @Nullable Attribution attribution,
        @Nullable String level,
        @JsonAlias("fieldCode") @Nullable String field,
        @JsonAlias("procedureCode") @Nullable String procedure,
        @Size(max = 500) @Nullable Set<@NotNull String> procedures,
        @Nullable String channel,
        @Nullable GroupBy groupBy) {

    Filter filter() {
        return new Filter(
                from,
                to,
                unit,
                !Boolean.FALSE.equals(subtree),
                Objects.requireNonNullElse(territory, Territory.AS_IS),
                Objects.requireNonNullElse(attribution, Attribution.HANDLING),
                level,
                field,
                procedure,
                procedures == null ? Set.of() : Set.copyOf(procedures),
                channel,
                Set.of());
    }

    GroupBy grouping() {
        return Objects.requireNonNullElse(groupBy, GroupBy.NONE);
    }
}

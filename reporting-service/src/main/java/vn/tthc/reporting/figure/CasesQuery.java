package vn.tthc.reporting.figure;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.reporting.fact.Attribution;
import vn.tthc.reporting.indicator.IndicatorCode;

/**
 * Which figure is opened: the same filters as of {@link FiguresQuery}.
 *
 * @param first most cases wanted, 1–100; null: 50
 * @param after where the page before ended
 * @param last in place of {@code first}: the cases right before {@code before}
 * @param before where the page after began
 * @param total false when the number of all cases is not wanted
 */
record CasesQuery(
        @NotNull IndicatorCode indicator,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @JsonAlias("unitId") @Nullable String unit,
        @Nullable Boolean subtree,
        @Nullable Territory territory,
        @Nullable Attribution attribution,
        @Nullable String level,
        @JsonAlias("fieldCode") @Nullable String field,
        @JsonAlias("procedureCode") @Nullable String procedure,
        @Nullable String channel,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before,
        @Nullable Boolean total) {
    private static final int USUAL = 50;

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
                Set.of(),
                channel,
                Set.of());
    }

    PageRequest page() {
        Integer size = first == null && last == null && before == null ? (Integer) USUAL : first;
        return PageRequest.of(size, after, last, before, total);
    }
}

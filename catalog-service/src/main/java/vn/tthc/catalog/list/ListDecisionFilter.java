package vn.tthc.catalog.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.SearchText;

/**
 * Which list decisions are asked for; null parts do not restrict.
 *
 * @param kind a list that it changes
 * @param from first day of issue
 * @param to last day of issue
 */
record ListDecisionFilter(
        ListDecision.@Nullable Status status,
        @Nullable String text,
        @Nullable ListKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    List<@Nullable Object> parameters() {
        return Arrays.asList(
                status == null ? null : status.name(),
                text == null || text.isBlank() ? null : SearchText.fold(text),
                kind == null ? null : kind.name(),
                from,
                to);
    }
}

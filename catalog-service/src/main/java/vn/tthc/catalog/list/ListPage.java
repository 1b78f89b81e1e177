package vn.tthc.catalog.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.reduction.Savings;
import vn.tthc.platform.page.Page;

/**
 * A page of a list with the sizes of the whole.
 *
 * @param savings of all entries asked for; null unless the list is one of time reductions
 */
record ListPage(
        List<ListEntry> items,
        @Nullable String endCursor,
        boolean hasNextPage,
        long totalCount,
        ListCounts counts,
        Savings.@Nullable Totals savings) {
    static ListPage of(Page<ListEntry> page, ListCounts counts, Savings.@Nullable Totals savings) {
        return new ListPage(page.items(), page.endCursor(), page.hasNextPage(), counts.entries(), counts, savings);
    }
}

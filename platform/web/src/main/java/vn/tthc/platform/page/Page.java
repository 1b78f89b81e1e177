package vn.tthc.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param endCursor what to pass as {@code after} for the next page; null when the page is empty
 * @param totalCount size of the whole list; null when it was not counted
 */
public record Page<T>(
        List<T> items,
        @Nullable String endCursor,
        boolean hasNextPage,
        @Nullable Long totalCount) {
    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null, false, 0L);
    }

    /**
     * A page from rows selected with {@link PageRequest#limit()}.
     *
     * @param cursor sort key of a row
     */
    public static <T> Page<T> of(
            List<T> rows, PageRequest request, Function<? super T, Cursor> cursor, @Nullable Long totalCount) {
        boolean more = rows.size() > request.first();
        List<T> items = more ? rows.subList(0, request.first()) : rows;
        String end = items.isEmpty() ? null : cursor.apply(items.getLast()).encode();
        return new Page<>(items, end, more, totalCount);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), endCursor, hasNextPage, totalCount);
    }
}

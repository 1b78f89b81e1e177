package vn.tthc.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param endCursor what to pass as {@code after} for the next page; null when the page is empty
 * @param totalCount size of the whole list; null when it was not counted
 * @param hasPreviousPage whether there may be items before the page
 * @param cursors of the items, in their order; empty when they are not known
 */
public record Page<T>(
        List<T> items,
        @Nullable String endCursor,
        boolean hasNextPage,
        @Nullable Long totalCount,
        boolean hasPreviousPage,
        List<String> cursors) {
    public Page {
        items = List.copyOf(items);
        cursors = cursors == null || cursors.size() != items.size() ? List.of() : List.copyOf(cursors);
    }

    /** A page that tells where it ends and nothing more. */
    public Page(List<T> items, @Nullable String endCursor, boolean hasNextPage, @Nullable Long totalCount) {
        this(items, endCursor, hasNextPage, totalCount, false, List.of());
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null, false, 0L);
    }

    /**
     * A page from rows selected with {@link PageRequest#limit()}; backwards the rows come in reverse order.
     *
     * @param cursor sort key of a row
     */
    public static <T> Page<T> of(
            List<T> rows, PageRequest request, Function<? super T, Cursor> cursor, @Nullable Long totalCount) {
        boolean more = rows.size() > request.first();
        boolean moved = request.after() != null;
        List<T> near = more ? rows.subList(0, request.first()) : rows;
        List<T> items = request.backward() ? near.reversed() : near;
        List<String> cursors =
                items.stream().map(item -> cursor.apply(item).encode()).toList();
        return new Page<>(
                items,
                cursors.isEmpty() ? null : cursors.getLast(),
                request.backward() ? moved : more,
                totalCount,
                request.backward() ? more : moved,
                cursors);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return with(items.stream().<R>map(mapper).toList());
    }

    /** The same page with what was made of its items, one for each. */
    public <R> Page<R> with(List<R> made) {
        return new Page<>(made, endCursor, hasNextPage, totalCount, hasPreviousPage, cursors);
    }
}

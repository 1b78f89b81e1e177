package vn.tthc.gateway.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.problem.InvalidInput;

/**
 * Which part of a list a GraphQL client wants, translated to what a service understands. A service that does not tell the
 * cursors of its items names only the end of a page; the cursor of an item inside such a page is the start of that page and
 * how many items to skip.
 *
 * @param first items wanted, 1–100; backwards the last ones
 * @param after cursor of the service, forwards or backwards; null from the end one starts from
 * @param skip items of the service's page that the client has already, 0–99
 * @param backward whether the items right before the cursor are wanted
 * @param counted whether the client asks for the size of the whole list
 */
public record Slice(int first, @Nullable String after, int skip, boolean backward, boolean counted) {
    private static final int MOST = 100;

    /**
     * Forwards.
     *
     * @param first null means {@code usual}
     * @throws InvalidInput when {@code first} is not 1–100 or the cursor is not one of ours
     */
    public static Slice of(@Nullable Integer first, int usual, @Nullable String cursor) {
        return of(first, usual, "first", "after", cursor, true);
    }

    /**
     * Forwards, or backwards when {@code last} or {@code before} is given.
     *
     * @param usual for the number that is not given
     * @throws InvalidInput as {@link #of(Integer, int, String)}, and when both directions are asked for
     */
    public static Slice of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            int usual,
            boolean counted) {
        if (last == null && isNone(before)) {
            return of(first, usual, "first", "after", after, counted);
        }
        if (first != null || !isNone(after)) {
            throw new InvalidInput(
                    "last",
                    "Chỉ dùng first và after, hoặc last và before.",
                    "Use either first and after, or last and before.");
        }
        Slice slice = of(last, usual, "last", "before", before, counted);
        if (slice.skip > 0) {
            throw unknown("before");
        }
        return new Slice(slice.first, slice.after, 0, true, counted);
    }

    private static Slice of(
            @Nullable Integer wanted,
            int usual,
            String number,
            String place,
            @Nullable String cursor,
            boolean counted) {
        int size = wanted == null ? usual : wanted;
        if (size < 1 || size > MOST) {
            throw new InvalidInput(
                    number,
                    "Số dòng mỗi trang phải từ 1 đến " + MOST + ".",
                    number + " must be between 1 and " + MOST + ".");
        }
        if (isNone(cursor)) {
            return new Slice(size, null, 0, false, counted);
        }
        String text = decode(cursor, place);
        int colon = text.indexOf(':');
        try {
            int skip = Integer.parseInt(text.substring(0, Math.max(colon, 0)));
            if (skip < 0 || skip >= MOST) {
                throw unknown(place);
            }
            String after = text.substring(colon + 1);
            return new Slice(size, after.isEmpty() ? null : after, skip, false, counted);
        } catch (NumberFormatException e) {
            throw unknown(place);
        }
    }

    private static boolean isNone(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty();
    }

    /** How many items to ask the service for. */
    public int size() {
        return Math.min(MOST, skip + first);
    }

    /** {@link #size} when it is asked forwards; null when backwards. */
    public @Nullable Integer forwardSize() {
        return backward ? null : size();
    }

    /** {@link #size} when it is asked backwards; null when forwards. */
    public @Nullable Integer backwardSize() {
        return backward ? first : null;
    }

    /** The cursor when it is asked forwards. */
    public @Nullable String forwardAfter() {
        return backward ? null : after;
    }

    /** The cursor when it is asked backwards. */
    public @Nullable String backwardBefore() {
        return backward ? after : null;
    }

    /** What a service is told of counting: nothing when it shall count. */
    public @Nullable Boolean total() {
        return counted ? null : Boolean.FALSE;
    }

    /** The edges of a page the service answered, each with its cursor. */
    public <T, E> List<E> edges(Page<T> page, BiFunction<T, String, E> edge) {
        var edges = new ArrayList<E>();
        for (int i = skip; i < page.items().size(); i++) {
            edges.add(edge.apply(page.items().get(i), cursorAt(page, i)));
        }
        return edges;
    }

    /** Where the client's page begins and ends. */
    public PageInfo info(Page<?> page) {
        int last = page.items().size() - 1;
        boolean empty = last < skip;
        return new PageInfo(
                empty ? null : cursorAt(page, skip),
                empty ? null : cursorAt(page, last),
                page.hasNextPage(),
                backward ? page.hasPreviousPage() : after != null || skip > 0);
    }

    /** Size of the whole list; what is on the page when the service did not count. */
    public static long total(Page<?> page) {
        Long total = page.totalCount();
        return total == null ? page.items().size() : total;
    }

    private String cursorAt(Page<?> page, int index) {
        if (!page.cursors().isEmpty()) {
            return encode(0, page.cursors().get(index));
        }
        boolean last = index == page.items().size() - 1;
        return last && page.endCursor() != null ? encode(0, page.endCursor()) : encode(index + 1, after);
    }

    private static String encode(int skip, @Nullable String after) {
        String text = skip + ":" + (after == null ? "" : after);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(@Nullable String cursor, String place) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknown(place);
        }
    }

    private static InvalidInput unknown(String place) {
        return new InvalidInput(place, "Vị trí trang không hợp lệ.", "This cursor is not valid.");
    }
}

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
 * Which part of a list a GraphQL client wants, translated to what a service understands. A service names only the end
 * of a page; the cursor of an item inside a page is therefore the start of that page and how many items to skip.
 *
 * @param first items wanted, 1–100
 * @param after cursor of the service; null for the first page
 * @param skip items of the service's page that the client has already, 0–99
 */
public record Slice(int first, @Nullable String after, int skip) {
    private static final int MOST = 100;

    /**
     * @param first null means {@code usual}
     * @throws InvalidInput when {@code first} is not 1–100 or the cursor is not one of ours
     */
    public static Slice of(@Nullable Integer first, int usual, @Nullable String cursor) {
        int size = first == null ? usual : first;
        if (size < 1 || size > MOST) {
            throw new InvalidInput(
                    "first",
                    "Số dòng mỗi trang phải từ 1 đến " + MOST + ".",
                    "first must be between 1 and " + MOST + ".");
        }
        if (cursor == null || cursor.isEmpty()) {
            return new Slice(size, null, 0);
        }
        String text = decode(cursor);
        int colon = text.indexOf(':');
        try {
            int skip = Integer.parseInt(text.substring(0, Math.max(colon, 0)));
            if (skip < 0 || skip >= MOST) {
                throw unknown();
            }
            String after = text.substring(colon + 1);
            return new Slice(size, after.isEmpty() ? null : after, skip);
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    /** How many items to ask the service for. */
    public int size() {
        return Math.min(MOST, skip + first);
    }

    /** The edges of a page the service answered, each with its cursor. */
    public <T, E> List<E> edges(Page<T> page, BiFunction<T, String, E> edge) {
        var edges = new ArrayList<E>();
        for (int i = skip; i < page.items().size(); i++) {
            edges.add(edge.apply(page.items().get(i), cursorAt(page, i)));
        }
        return edges;
    }

    /** Where the client's page ends. */
    public PageInfo info(Page<?> page) {
        int last = page.items().size() - 1;
        return new PageInfo(last < skip ? null : cursorAt(page, last), page.hasNextPage());
    }

    /** Size of the whole list; what is on the page when the service did not count. */
    public static long total(Page<?> page) {
        Long total = page.totalCount();
        return total == null ? page.items().size() : total;
    }

    private String cursorAt(Page<?> page, int index) {
        boolean last = index == page.items().size() - 1;
        return last && page.endCursor() != null ? encode(0, page.endCursor()) : encode(index + 1, after);
    }

    private static String encode(int skip, @Nullable String after) {
        String text = skip + ":" + (after == null ? "" : after);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static InvalidInput unknown() {
        return new InvalidInput("after", "Vị trí trang không hợp lệ.", "This cursor is not valid.");
    }
}

package vn.tthc.platform.page;

import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.InvalidInput;

/**
 * Which part of a list is asked for.
 *
 * @param first most items wanted, 1–100
 * @param after where the page before ended, or, backwards, where the page after began; null at the end one starts from
 * @param backward whether the items right before the cursor are wanted instead of those right after it
 * @param counted whether the size of the whole list is wanted
 */
public record PageRequest(int first, @Nullable Cursor after, boolean backward, boolean counted) {
    public static final int MOST = 100;
    public static final int USUAL = 20;

    public PageRequest {
        if (first < 1 || first > MOST) {
            String name = backward ? "last" : "first";
            throw new InvalidInput(
                    name,
                    "Số dòng mỗi trang phải từ 1 đến " + MOST + ".",
                    name + " must be between 1 and " + MOST + ".");
        }
    }

    /** Forwards, and counted. */
    public PageRequest(int first, @Nullable Cursor after) {
        this(first, after, false, true);
    }

    /** From query parameters; {@value #USUAL} items when {@code first} is not given. */
    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return of(first, after, null, null, null);
    }

    /**
     * From query parameters, forwards or backwards; {@value #USUAL} items when neither number is given.
     *
     * @param total false when the size of the whole list is not wanted
     * @throws InvalidInput when both directions are asked for
     */
    public static PageRequest of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable Boolean total) {
        boolean backward = last != null || given(before);
        if (backward && (first != null || given(after))) {
            throw new InvalidInput(
                    "last",
                    "Chỉ dùng first và after, hoặc last và before.",
                    "Use either first and after, or last and before.");
        }
        Integer size = backward ? last : first;
        String cursor = backward ? before : after;
        return new PageRequest(
                size == null ? USUAL : size,
                cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor),
                backward,
                !Boolean.FALSE.equals(total));
    }

    /** Rows to select: one more than asked for, to know whether another page exists. */
    public int limit() {
        return first + 1;
    }

    private static boolean given(@Nullable String cursor) {
        return cursor != null && !cursor.isEmpty();
    }
}

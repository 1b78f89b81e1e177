package vn.tthc.platform.page;

import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.InvalidInput;

/**
 * Which part of a list is asked for.
 *
 * @param first most items wanted, 1–100
 * @param after where the page before ended; null for the first page
 */
public record PageRequest(int first, @Nullable Cursor after) {
    public static final int MOST = 100;
    public static final int USUAL = 20;

    public PageRequest {
        if (first < 1 || first > MOST) {
            throw new InvalidInput(
                    "first",
                    "Số dòng mỗi trang phải từ 1 đến " + MOST + ".",
                    "first must be between 1 and " + MOST + ".");
        }
    }

    /** From query parameters; {@value #USUAL} items when {@code first} is not given. */
    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return new PageRequest(
                first == null ? USUAL : first, after == null || after.isEmpty() ? null : Cursor.decode(after));
    }

    /** Rows to select: one more than asked for, to know whether a next page exists. */
    public int limit() {
        return first + 1;
    }
}

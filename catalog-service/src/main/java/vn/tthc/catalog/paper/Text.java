package vn.tthc.catalog.paper;

/**
 * Text of one look.
 *
 * @param size in half points, as word processors count: 28 is 14 pt
 */
public record Text(String words, boolean bold, boolean italic, int size) {
    /** The size of running text by Decree 30/2020/NĐ-CP, appendix I: 14 pt. */
    public static final int BODY = 28;

    public static Text of(String words) {
        return new Text(words, false, false, BODY);
    }

    public Text strong() {
        return new Text(words, true, italic, size);
    }

    public Text slanted() {
        return new Text(words, bold, true, size);
    }

    public Text points(int points) {
        return new Text(words, bold, italic, points * 2);
    }
}

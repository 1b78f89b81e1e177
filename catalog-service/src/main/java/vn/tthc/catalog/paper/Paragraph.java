package vn.tthc.catalog.paper;

import java.util.List;

/**
 * A paragraph.
 *
 * @param indented whether its first line begins 1.27 cm inside, as running text does
 */
public record Paragraph(List<Text> texts, Align align, boolean indented) {
    /** Where lines begin or end. */
    public enum Align {
        LEFT("left"),
        CENTER("center"),
        RIGHT("right"),
        BOTH("both");

        private final String word;

        Align(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public Paragraph {
        texts = List.copyOf(texts);
    }

    public static Paragraph centred(Text... texts) {
        return new Paragraph(List.of(texts), Align.CENTER, false);
    }

    public static Paragraph left(Text... texts) {
        return new Paragraph(List.of(texts), Align.LEFT, false);
    }

    /** Running text. */
    public static Paragraph running(Text... texts) {
        return new Paragraph(List.of(texts), Align.BOTH, true);
    }
}

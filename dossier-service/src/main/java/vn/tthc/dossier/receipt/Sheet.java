package vn.tthc.dossier.receipt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** An A4 document written from top to bottom, black on white; goes on to a new page when one is full. Lengths in points. */
final class Sheet implements AutoCloseable {
    /** Margins of official documents: 30 mm on the left for binding, 15 to 20 mm elsewhere. */
    static final float LEFT = 80;

    static final float RIGHT = PDRectangle.A4.getWidth() - 48;
    static final float WIDTH = RIGHT - LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 50;
    private static final float BOTTOM = 52;
    private static final float LEADING = 1.28f;

    private final PDDocument document;
    private PDPageContentStream out;
    private float y = TOP;

    Sheet(PDDocument document) throws IOException {
        this.document = document;
        this.out = page();
    }

    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    /** Back up, for a second column beside what was written last. */
    void moveTo(float newY) {
        y = newY;
    }

    PDPageContentStream out() {
        return out;
    }

    /** Starts a new page when less than {@code height} is left. */
    void need(float height) throws IOException {
        if (y - height < BOTTOM) {
            out.close();
            out = page();
            y = TOP;
        }
    }

    /** One line in the middle of the column; longer text is broken. */
    void centred(String text, PDFont font, float size, float from, float to) throws IOException {
        for (String line : lines(text, font, size, to - from)) {
            need(size * LEADING);
            y -= size * LEADING;
            at(line, font, size, from + (to - from - width(line, font, size)) / 2, y);
        }
    }

    /** A paragraph between two edges. */
    void paragraph(String text, PDFont font, float size, float from, float to) throws IOException {
        for (String line : lines(text, font, size, to - from)) {
            need(size * LEADING);
            y -= size * LEADING;
            at(line, font, size, from, y);
        }
    }

    /** A label and what belongs to it, in the same paragraph. */
    void labelled(String label, String value, PDFont labelFont, PDFont valueFont, float size) throws IOException {
        float indent = width(label + " ", labelFont, size);
        List<String> lines = lines(value, valueFont, size, WIDTH - indent);
        need(size * LEADING * lines.size());
        at(label, labelFont, size, LEFT, y - size * LEADING);
        for (String line : lines) {
            y -= size * LEADING;
            at(line, valueFont, size, LEFT + indent, y);
        }
    }

    void at(String text, PDFont font, float size, float x, float baseline) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, baseline);
        out.showText(text);
        out.endText();
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
        out.setLineWidth(0.6f);
        out.moveTo(x1, y1);
        out.lineTo(x2, y2);
        out.stroke();
    }

    static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Breaks at spaces; a word longer than the column is broken where it must. */
    static List<String> lines(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text, font).split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            String rest = word;
            while (width(rest, font, size) > width) {
                int cut = rest.length() - 1;
                while (cut > 1 && width(rest.substring(0, cut), font, size) > width) {
                    cut--;
                }
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.setLength(0);
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Characters that the face does not have become question marks, so that odd input cannot stop a receipt. */
    private static String printable(String text, PDFont font) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            printable.append(Character.isWhitespace(c) ? " " : has(font, character) ? character : "?");
        });
        return printable.toString();
    }

    private static boolean has(PDFont font, String character) {
        try {
            font.encode(character);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

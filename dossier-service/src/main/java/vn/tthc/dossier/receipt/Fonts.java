package vn.tthc.dossier.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one document: Liberation Serif, embedded as far as it is used. Legal source of the face: Decree 30/2020/NĐ-CP. */
record Fonts(PDFont regular, PDFont bold, PDFont italic, PDFont boldItalic) {
    private static final byte[] REGULAR = file("Regular");
    private static final byte[] BOLD = file("Bold");
    private static final byte[] ITALIC = file("Italic");
    private static final byte[] BOLD_ITALIC = file("BoldItalic");

    static Fonts in(PDDocument document) throws IOException {
        return new Fonts(
                load(document, REGULAR), load(document, BOLD), load(document, ITALIC), load(document, BOLD_ITALIC));
    }

    private static PDFont load(PDDocument document, byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        return PDType0Font.load(document, font, true);
    }

    private static byte[] file(String style) {
        String name = "/liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

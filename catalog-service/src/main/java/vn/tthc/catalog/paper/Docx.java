package vn.tthc.catalog.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a document paragraph by paragraph. The same content gives the same bytes. */
public final class Docx {
    /** Page A4 upright: margins of appendix I of Decree 30/2020/NĐ-CP, 20 mm above and below, 30 mm left, 15 mm right. */
    private static final String UPRIGHT = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

    private static final String SIDEWAYS = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"851\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
            + "</Types>";
    private static final String PARTS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
            + "</Relationships>";
    private static final String OF_DOCUMENT = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
            + "</Relationships>";
    private static final String STYLES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<w:styles xmlns:w=\"" + NAMESPACE + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/>"
            + "<w:sz w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>";

    private final StringBuilder body = new StringBuilder();
    private String page = UPRIGHT;

    public Docx add(Paragraph paragraph) {
        body.append(xml(paragraph));
        return this;
    }

    public Docx addAll(List<Paragraph> paragraphs) {
        paragraphs.forEach(this::add);
        return this;
    }

    /** Two columns side by side without lines: heads and signatures. @param leftPercent width of the left one */
    public Docx sideBySide(int leftPercent, List<Paragraph> left, List<Paragraph> right) {
        body.append(DocxTable.invisible(leftPercent, left, right));
        return this;
    }

    /** @param widths of the columns, in parts of their sum */
    public Docx table(List<Integer> widths, List<String> headings, List<List<String>> rows) {
        body.append(DocxTable.ruled(widths, headings, rows));
        return this;
    }

    /** What follows is on pages laid sideways. */
    public Docx turnPage() {
        body.append("<w:p><w:pPr><w:sectPr>").append(page).append("</w:sectPr></w:pPr></w:p>");
        page = SIDEWAYS;
        return this;
    }

    public byte[] bytes() {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\""
                + NAMESPACE + "\"><w:body>" + body + "<w:sectPr>" + page + "</w:sectPr></w:body></w:document>";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", PARTS);
            put(zip, "word/_rels/document.xml.rels", OF_DOCUMENT);
            put(zip, "word/styles.xml", STYLES);
            put(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String xml(Paragraph paragraph) {
        StringBuilder xml = new StringBuilder(
                "<w:p><w:pPr><w:jc w:val=\"" + paragraph.align().word() + "\"/></w:pPr>");
        if (paragraph.indented()) {
            xml.setLength(0);
            xml.append("<w:p><w:pPr><w:ind w:firstLine=\"720\"/><w:jc w:val=\""
                    + paragraph.align().word() + "\"/></w:pPr>");
        }
        paragraph.texts().forEach(text -> xml.append(xml(text)));
        return xml.append("</w:p>").toString();
    }

    private static String xml(Text text) {
        String look = (text.bold() ? "<w:b/>" : "") + (text.italic() ? "<w:i/>" : "") + "<w:sz w:val=\"" + text.size()
                + "\"/>";
        String words = String.join(
                "</w:t><w:br/><w:t xml:space=\"preserve\">",
                text.words().lines().map(Docx::escaped).toList());
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** Without the control characters that XML does not have. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}

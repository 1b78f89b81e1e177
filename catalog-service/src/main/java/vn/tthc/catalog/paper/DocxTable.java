package vn.tthc.catalog.paper;

import java.util.List;
import java.util.stream.Collectors;

/** Tables of a document. */
final class DocxTable {
    /** Width of the whole table, in fiftieths of a percent. */
    private static final int WHOLE = 5000;

    private static final String RULES = "<w:tblBorders>"
            + List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                    .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
                    .collect(Collectors.joining())
            + "</w:tblBorders>";

    private DocxTable() {}

    static String invisible(int leftPercent, List<Paragraph> left, List<Paragraph> right) {
        int width = WHOLE * leftPercent / 100;
        return table("", "<w:tr>" + cell(width, left) + cell(WHOLE - width, right) + "</w:tr>");
    }

    static String ruled(List<Integer> widths, List<String> headings, List<List<String>> rows) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        StringBuilder xml = new StringBuilder("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        for (int i = 0; i < headings.size(); i++) {
            xml.append(cell(
                    WHOLE * widths.get(i) / sum,
                    List.of(Paragraph.centred(Text.of(headings.get(i)).strong().points(12)))));
        }
        xml.append("</w:tr>");
        for (List<String> row : rows) {
            xml.append("<w:tr>");
            for (int i = 0; i < row.size(); i++) {
                xml.append(cell(
                        WHOLE * widths.get(i) / sum,
                        List.of(Paragraph.left(Text.of(row.get(i)).points(12)))));
            }
            xml.append("</w:tr>");
        }
        return table(RULES, xml.toString());
    }

    private static String table(String borders, String rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + WHOLE + "\" w:type=\"pct\"/>" + borders
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid/>" + rows + "</w:tbl>";
    }

    private static String cell(int width, List<Paragraph> paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"pct\"/></w:tcPr>"
                + paragraphs.stream().map(Docx::xml).collect(Collectors.joining()) + "</w:tc>";
    }
}

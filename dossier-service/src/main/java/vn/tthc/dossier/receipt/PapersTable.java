package vn.tthc.dossier.receipt;

import java.io.IOException;
import java.util.List;
import vn.tthc.dossier.casefile.DataLookUp;
import vn.tthc.dossier.casefile.LookUpOutcome;
import vn.tthc.dossier.casefile.Paper;

/** The papers that were handed in, with their counts, as a ruled table. */
final class PapersTable {
    private static final float SIZE = 11;
    private static final float ROW = SIZE * 1.28f;
    private static final float PAD = 4;
    private static final float[] EDGES = {
        Sheet.LEFT, Sheet.LEFT + 28, Sheet.RIGHT - 168, Sheet.RIGHT - 112, Sheet.RIGHT - 66, Sheet.RIGHT
    };
    private static final List<String> HEADS = List.of("TT", "Tên giấy tờ", "Bản chính", "Bản sao", "Hình thức");

    private final Sheet sheet;
    private final Fonts fonts;

    PapersTable(Sheet sheet, Fonts fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
    }

    void draw(List<Paper> papers) throws IOException {
        sheet.need(3 * ROW + 4 * PAD);
        sheet.line(EDGES[0], sheet.y(), EDGES[EDGES.length - 1], sheet.y());
        heads();
        int no = 1;
        for (Paper paper : papers) {
            row(no++, paper);
        }
        if (papers.isEmpty()) {
            float top = sheet.y();
            sheet.centred("Không có giấy tờ kèm theo", fonts.italic(), SIZE, EDGES[0], EDGES[EDGES.length - 1]);
            close(top);
        }
    }

    private void heads() throws IOException {
        float top = sheet.y();
        for (int i = 0; i < HEADS.size(); i++) {
            sheet.moveTo(top - PAD / 2);
            sheet.centred(HEADS.get(i), fonts.bold(), SIZE, EDGES[i], EDGES[i + 1]);
        }
        close(top);
    }

    private void row(int no, Paper paper) throws IOException {
        int lines = Sheet.lines(name(paper), fonts.regular(), SIZE, EDGES[2] - EDGES[1] - 2 * PAD)
                .size();
        boolean long_ = lines * ROW > 400;
        sheet.need(long_ ? ROW : lines * ROW + 2 * PAD);
        float top = sheet.y();
        cell(String.valueOf(no), 0, top);
        cell(paper.originals() == 0 ? "" : "%02d".formatted(paper.originals()), 2, top);
        cell(paper.copies() == 0 ? "" : "%02d".formatted(paper.copies()), 3, top);
        cell(form(paper), 4, top);
        float after = sheet.y();
        sheet.moveTo(top - PAD / 2);
        sheet.paragraph(name(paper), fonts.regular(), SIZE, EDGES[1] + PAD, EDGES[2] - PAD);
        sheet.moveTo(Math.min(after, sheet.y()));
        close(top);
    }

    private void cell(String text, int column, float top) throws IOException {
        sheet.moveTo(top - PAD / 2);
        sheet.centred(text, fonts.regular(), SIZE, EDGES[column], EDGES[column + 1]);
    }

    private void close(float top) throws IOException {
        sheet.down(PAD + 1);
        float bottom = sheet.y();
        sheet.line(EDGES[0], bottom, EDGES[EDGES.length - 1], bottom);
        if (bottom < top) {
            for (float edge : EDGES) {
                sheet.line(edge, top, edge, bottom);
            }
        }
    }

    private static String form(Paper paper) {
        return switch (paper.form()) {
            case NONE -> "";
            case ORIGINAL -> "Giấy";
            case COPY -> "Bản sao";
            case ELECTRONIC -> "Điện tử";
            case DIGITISED -> "Số hóa";
            case REUSED -> "Tái sử dụng";
            case DATA -> "Dữ liệu";
        };
    }

    /** With the database whose data stand for it, or where they were not to be had. */
    private static String name(Paper paper) {
        DataLookUp lookUp = paper.lookUp();
        if (lookUp == null) {
            return paper.name();
        }
        return lookUp.outcome() == LookUpOutcome.FOUND
                ? paper.name() + " (thay bằng dữ liệu của " + lookUp.database() + ", " + lookUp.byName() + " tra cứu)"
                : paper.name() + " (" + lookUp.outcome().vietnamese() + " ở " + lookUp.database() + ")";
    }
}

package vn.tthc.catalog.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tthc.catalog.paper.Docx;
import vn.tthc.catalog.paper.Paragraph;
import vn.tthc.catalog.paper.Text;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/** One annex list of a decision: the procedures that it deals with in the same way. Pure. */
record DecisionPaperList(Change kind, List<Item> items) {
    private static final List<Integer> WIDE = List.of(5, 11, 26, 18, 16, 12, 12);
    private static final List<Integer> NARROW = List.of(6, 16, 48, 30);

    /** @param content what the procedure is after the decision; of an abolished one, what it was */
    record Item(DraftLine line, ProcedureContent content) {}

    /** The lists of a decision in the order of Decree 63/2010/NĐ-CP, article 14; empty ones are left out. */
    static List<DecisionPaperList> of(List<Item> items) {
        return Stream.of(Change.INTRODUCE, Change.AMEND, Change.REPLACE, Change.ABOLISH)
                .map(kind -> new DecisionPaperList(
                        kind,
                        items.stream()
                                .filter(item -> item.line().kind() == kind)
                                .toList()))
                .filter(list -> !list.items().isEmpty())
                .toList();
    }

    void addTo(Docx paper) {
        paper.add(Paragraph.left(Text.of(title()).strong()));
        List<List<String>> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(kind == Change.ABOLISH ? gone(item, rows.size() + 1) : stays(item, rows.size() + 1));
        }
        if (kind == Change.ABOLISH) {
            paper.table(NARROW, List.of("STT", "Mã TTHC", "Tên thủ tục hành chính", "Căn cứ pháp lý"), rows);
        } else {
            paper.table(
                    WIDE,
                    List.of(
                            "STT",
                            "Mã TTHC",
                            "Tên thủ tục hành chính",
                            "Thời hạn giải quyết",
                            "Địa điểm thực hiện",
                            "Phí, lệ phí",
                            "Căn cứ pháp lý"),
                    rows);
        }
    }

    private String title() {
        return switch (kind) {
            case INTRODUCE -> "Danh mục thủ tục hành chính mới ban hành";
            case AMEND -> "Danh mục thủ tục hành chính được sửa đổi, bổ sung";
            case REPLACE -> "Danh mục thủ tục hành chính được thay thế";
            case ABOLISH -> "Danh mục thủ tục hành chính bị bãi bỏ";
        };
    }

    private static List<String> stays(Item item, int no) {
        ProcedureContent content = item.content();
        List<String> replaced = item.line().replaced();
        return List.of(
                String.valueOf(no),
                item.line().procedureCode(),
                content.name() + (replaced.isEmpty() ? "" : "\n(thay thế: " + String.join(", ", replaced) + ")"),
                lines(content.limits(), FieldChange::words),
                place(content),
                content.fees().isEmpty() ? "Không" : lines(content.fees(), FieldChange::words),
                bases(content));
    }

    private static List<String> gone(Item item, int no) {
        String note = item.line().note();
        return List.of(
                String.valueOf(no),
                item.line().procedureCode(),
                item.content().name(),
                note == null ? bases(item.content()) : note);
    }

    private static String place(ProcedureContent content) {
        String address = content.receivingAddress();
        return (address == null || address.isBlank() ? "Bộ phận Một cửa" : address)
                + (content.nonTerritorial() ? "\n(không phụ thuộc địa giới hành chính)" : "");
    }

    private static String bases(ProcedureContent content) {
        return lines(content.legalBases(), basis -> basis.number());
    }

    private static <T> String lines(List<T> items, Function<T, String> words) {
        return items.stream().map(words).distinct().collect(Collectors.joining("\n"));
    }
}

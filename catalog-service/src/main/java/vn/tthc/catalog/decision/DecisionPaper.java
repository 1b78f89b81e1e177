package vn.tthc.catalog.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.paper.Docx;
import vn.tthc.catalog.paper.LegalDay;
import vn.tthc.catalog.paper.Paragraph;
import vn.tthc.catalog.paper.Text;

/**
 * A publication decision as a document, in the layout of Decree 30/2020/NĐ-CP, appendix III, with its annex lists. What is
 * not known yet, as number and date of a draft, is left to be filled in. Pure.
 *
 * @param unitName the unit that drafted it; null for the province's own
 * @param corrected number and date of the decision that it corrects
 */
record DecisionPaper(
        Decision decision,
        @Nullable String unitName,
        @Nullable String corrected,
        List<DecisionPaperList> lists) {
    private static final int LEFT = 42;

    byte[] docx() {
        Docx paper = new Docx();
        if (decision.status().isPending()) {
            paper.add(Paragraph.left(Text.of("DỰ THẢO").strong()));
        }
        paper.sideBySide(LEFT, organ(), nation());
        paper.add(Paragraph.centred(Text.of("QUYẾT ĐỊNH").strong()));
        paper.add(Paragraph.centred(Text.of(decision.title()).strong()));
        paper.add(Paragraph.centred(Text.of("_____________")));
        paper.add(Paragraph.centred(
                Text.of("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG").strong()));
        paper.addAll(grounds());
        paper.add(Paragraph.centred(Text.of("QUYẾT ĐỊNH:").strong()));
        paper.addAll(articles());
        paper.sideBySide(LEFT, recipients(), signature());
        if (!lists.isEmpty()) {
            paper.turnPage();
            paper.add(Paragraph.centred(Text.of("PHỤ LỤC").strong()));
            paper.add(Paragraph.centred(
                    Text.of("DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC CÔNG BỐ").strong()));
            paper.add(Paragraph.centred(Text.of("(Kèm theo Quyết định số " + number() + " "
                            + LegalDay.of(decision.issuedOn()) + " của Chủ tịch Ủy ban nhân dân tỉnh An Giang)")
                    .slanted()));
            lists.forEach(list -> list.addTo(paper));
        }
        return paper.bytes();
    }

    private List<Paragraph> organ() {
        return List.of(
                Paragraph.centred(Text.of("ỦY BAN NHÂN DÂN").strong().points(13)),
                Paragraph.centred(Text.of("TỈNH AN GIANG").strong().points(13)),
                Paragraph.centred(Text.of("_______").points(13)),
                Paragraph.centred(Text.of("Số: " + number()).points(13)));
    }

    private List<Paragraph> nation() {
        return List.of(
                Paragraph.centred(
                        Text.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").strong().points(13)),
                Paragraph.centred(Text.of("Độc lập - Tự do - Hạnh phúc").strong()),
                Paragraph.centred(Text.of("_____________________").points(13)),
                Paragraph.centred(
                        Text.of("An Giang, " + LegalDay.of(decision.issuedOn())).slanted()));
    }

    private List<Paragraph> grounds() {
        List<String> grounds = new ArrayList<>(List.of(
                "Căn cứ Luật Tổ chức chính quyền địa phương;",
                "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính,"
                        + " được sửa đổi, bổ sung;"));
        if (decision.upstreamNumber() != null) {
            grounds.add("Căn cứ Quyết định số " + decision.upstreamNumber()
                    + (decision.upstreamIssuedOn() == null ? "" : " " + LegalDay.of(decision.upstreamIssuedOn()))
                    + " về việc công bố thủ tục hành chính;");
        }
        grounds.add("Theo đề nghị của " + (unitName == null ? "Chánh Văn phòng Ủy ban nhân dân tỉnh" : unitName) + ".");
        return grounds.stream()
                .map(ground -> Paragraph.running(Text.of(ground).slanted()))
                .toList();
    }

    private List<Paragraph> articles() {
        Decision.Totals totals = decision.totals();
        String parts = Stream.of(
                        part(totals.introduced(), "ban hành mới"),
                        part(totals.amended(), "được sửa đổi, bổ sung"),
                        part(totals.replaced(), "được thay thế"),
                        part(totals.abolished(), "bị bãi bỏ"))
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + "; " + b)
                .orElse("chưa có thủ tục nào");
        String effect = "Quyết định này có hiệu lực kể từ "
                + (decision.effectiveOn() == null ? "ngày ký" : LegalDay.of(decision.effectiveOn()))
                + (corrected == null ? "." : " và đính chính Quyết định số " + corrected + ".");
        return List.of(
                article(
                        1,
                        "Công bố kèm theo Quyết định này danh mục "
                                + decision.lines().size() + " thủ tục hành chính (" + parts + ")."),
                article(2, effect),
                article(
                        3,
                        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành tỉnh, Chủ tịch Ủy ban"
                                + " nhân dân các xã, phường, đặc khu và các tổ chức, cá nhân có liên quan chịu trách nhiệm"
                                + " thi hành Quyết định này."));
    }

    private static Paragraph article(int no, String text) {
        return Paragraph.running(Text.of("Điều " + no + ". ").strong(), Text.of(text));
    }

    private static String part(int count, String words) {
        return count == 0 ? "" : String.format(Locale.ROOT, "%02d", count) + " thủ tục " + words;
    }

    private List<Paragraph> recipients() {
        List<String> lines = decision.recipients().isEmpty()
                ? List.of("Như Điều 3", "Cục Kiểm soát TTHC - Văn phòng Chính phủ", "Lưu: VT")
                : decision.recipients();
        return Stream.concat(
                        Stream.of(Paragraph.left(
                                Text.of("Nơi nhận:").strong().slanted().points(12))),
                        lines.stream()
                                .map(line -> Paragraph.left(Text.of("- " + line + (line.startsWith("Lưu") ? "." : ";"))
                                        .points(11))))
                .toList();
    }

    private List<Paragraph> signature() {
        List<Paragraph> lines = new ArrayList<>();
        if (decision.signedAs() == SignedAs.FOR_CHAIRMAN) {
            lines.add(Paragraph.centred(Text.of("KT. CHỦ TỊCH").strong()));
            lines.add(Paragraph.centred(Text.of("PHÓ CHỦ TỊCH").strong()));
        } else {
            lines.add(Paragraph.centred(Text.of("CHỦ TỊCH").strong()));
        }
        for (int i = 0; i < 4; i++) {
            lines.add(Paragraph.centred(Text.of("")));
        }
        lines.add(Paragraph.centred(Text.of(decision.signer() == null ? LegalDay.DOTS : decision.signer())
                .strong()));
        return lines;
    }

    private String number() {
        return decision.number() == null ? LegalDay.DOTS + "/QĐ-UBND" : decision.number();
    }
}

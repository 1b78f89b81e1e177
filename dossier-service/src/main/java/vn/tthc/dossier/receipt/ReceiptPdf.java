package vn.tthc.dossier.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.casefile.DossierView;
import vn.tthc.dossier.casefile.Paper;

/**
 * Draws the receipt. Legal source: Circular 03/2025/TT-VPCP, annex I, form 01 (Giấy tiếp nhận hồ sơ và hẹn trả kết quả);
 * layout of official documents after Decree 30/2020/NĐ-CP. Black and white, A4. Blocking.
 */
final class ReceiptPdf {
    private static final float SIZE = 12;
    private static final float MIDDLE = Sheet.LEFT + Sheet.WIDTH * 0.44f;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(Receipt.ZONE);
    private static final float QR = 78;

    private final Receipt receipt;
    private final DossierView dossier;
    private final Sheet sheet;
    private final Fonts fonts;

    private ReceiptPdf(Receipt receipt, Sheet sheet, Fonts fonts) {
        this.receipt = receipt;
        this.dossier = receipt.dossier();
        this.sheet = sheet;
        this.fonts = fonts;
    }

    static byte[] of(Receipt receipt) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation()
                    .setTitle("Giấy tiếp nhận hồ sơ và hẹn trả kết quả "
                            + receipt.dossier().code());
            document.getDocumentCatalog().setLanguage("vi-VN");
            try (Sheet sheet = new Sheet(document)) {
                new ReceiptPdf(receipt, sheet, Fonts.in(document)).draw();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void draw() throws IOException {
        head();
        title();
        body();
        papers();
        times();
        signatures();
        foot();
    }

    private void head() throws IOException {
        float top = sheet.y();
        float from = Sheet.LEFT - 30;
        float to = MIDDLE + 4;
        for (String line : unitLines(receipt.receivingUnit().toUpperCase(Locale.ROOT))) {
            sheet.centred(line, fonts.regular(), 11, from, to);
        }
        sheet.centred("BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ", fonts.bold(), 10.5f, from, to);
        sheet.down(2);
        underline(from, to, 60);
        sheet.down(6);
        sheet.centred("Số: " + dossier.code(), fonts.regular(), 11.5f, from, to);
        float left = sheet.y();
        sheet.moveTo(top);
        sheet.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", fonts.bold(), 11, MIDDLE, Sheet.RIGHT + 8);
        sheet.centred("Độc lập - Tự do - Hạnh phúc", fonts.bold(), 12, MIDDLE, Sheet.RIGHT + 8);
        underline(MIDDLE, Sheet.RIGHT + 8, 150);
        sheet.down(6);
        ZonedDateTime day = received().atZone(Receipt.ZONE);
        sheet.centred(
                "An Giang, ngày %02d tháng %02d năm %d"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                fonts.italic(),
                12,
                MIDDLE,
                Sheet.RIGHT + 8);
        sheet.moveTo(Math.min(left, sheet.y()) - 14);
    }

    /** The name of a commune's committee breaks before the commune. */
    private static List<String> unitLines(String name) {
        String committee = "ỦY BAN NHÂN DÂN ";
        return name.startsWith(committee)
                ? List.of(committee.strip(), name.substring(committee.length()))
                : List.of(name);
    }

    private void title() throws IOException {
        sheet.centred("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", fonts.bold(), 14, Sheet.LEFT, Sheet.RIGHT);
        sheet.down(10);
    }

    private void body() throws IOException {
        Applicant applicant = Objects.requireNonNull(dossier.applicant());
        row("Mã hồ sơ:", dossier.code());
        row("Bộ phận Tiếp nhận và Trả kết quả của:", receipt.receivingUnit());
        row("Tiếp nhận hồ sơ của:", applicant.name());
        row("Số định danh/Mã số thuế:", Objects.requireNonNullElse(applicant.identityNumber(), ""));
        if (applicant.address() != null) {
            row("Địa chỉ:", applicant.address());
        }
        row("Số điện thoại:", Objects.requireNonNullElse(applicant.phone(), "—"));
        if (applicant.email() != null) {
            row("Email:", applicant.email());
        }
        row("Nội dung yêu cầu giải quyết:", dossier.procedureName());
        row("Mã thủ tục:", dossier.procedureCode());
        row("Lĩnh vực:", dossier.fieldName());
        if (dossier.caseName() != null) {
            row("Trường hợp:", dossier.caseName());
        }
        row("Cơ quan giải quyết:", receipt.handlingUnit());
        row("Hình thức nộp:", dossier.channel().vietnamese());
        sheet.down(3);
    }

    private void papers() throws IOException {
        sheet.paragraph("Thành phần hồ sơ nộp gồm:", fonts.bold(), SIZE, Sheet.LEFT, Sheet.RIGHT);
        sheet.down(4);
        List<Paper> handedIn = dossier.papers().stream().filter(Paper::received).toList();
        new PapersTable(sheet, fonts).draw(handedIn);
        sheet.down(2);
        row("Số lượng hồ sơ:", "01 (bộ)");
    }

    private void times() throws IOException {
        row("Thời gian giải quyết hồ sơ theo quy định:", receipt.limit());
        row("Thời gian nhận hồ sơ:", MOMENT.format(received()));
        Instant due = dossier.dueAt();
        row(
                "Thời gian trả kết quả giải quyết hồ sơ:",
                due == null ? "Không hẹn ngày; sẽ thông báo khi có kết quả" : MOMENT.format(due));
        row("Phí, lệ phí:", fee());
        row("Đăng ký nhận kết quả:", dossier.returnBy().vietnamese() + place());
        row("Vào Sổ theo dõi hồ sơ, số:", dossier.code());
    }

    private void signatures() throws IOException {
        sheet.need(120);
        sheet.down(14);
        float top = sheet.y();
        float half = Sheet.LEFT + Sheet.WIDTH / 2;
        signature("NGƯỜI NỘP HỒ SƠ", Objects.requireNonNull(dossier.applicant()).name(), Sheet.LEFT, half);
        float bottom = sheet.y();
        sheet.moveTo(top);
        signature("NGƯỜI TIẾP NHẬN HỒ SƠ", receipt.officer(), half, Sheet.RIGHT);
        sheet.moveTo(Math.min(bottom, sheet.y()));
    }

    private void signature(String role, String name, float from, float to) throws IOException {
        sheet.centred(role, fonts.bold(), 12, from, to);
        sheet.centred("(Ký và ghi rõ họ tên)", fonts.italic(), 11, from, to);
        sheet.down(40);
        sheet.centred(name, fonts.bold(), 12, from, to);
    }

    private void foot() throws IOException {
        sheet.need(QR + 24);
        sheet.down(14);
        sheet.line(Sheet.LEFT, sheet.y(), Sheet.RIGHT, sheet.y());
        sheet.down(8);
        float top = sheet.y();
        QrCode.draw(sheet.out(), receipt.trackingAddress(), Sheet.LEFT, top - QR, QR);
        float x = Sheet.LEFT + QR + 14;
        sheet.paragraph("Tra cứu tình trạng hồ sơ", fonts.bold(), 11, x, Sheet.RIGHT);
        sheet.paragraph(
                "Quét mã QR, hoặc truy cập địa chỉ sau và nhập mã hồ sơ cùng mã tra cứu:",
                fonts.regular(),
                10.5f,
                x,
                Sheet.RIGHT);
        sheet.paragraph(receipt.trackingAddress().replaceFirst("#.*", ""), fonts.regular(), 10.5f, x, Sheet.RIGHT);
        sheet.paragraph("Mã hồ sơ: " + dossier.code(), fonts.regular(), 11, x, Sheet.RIGHT);
        sheet.paragraph(
                "Mã tra cứu: " + Objects.requireNonNullElse(dossier.checkSecret(), ""),
                fonts.bold(),
                12,
                x,
                Sheet.RIGHT);
        sheet.moveTo(Math.min(sheet.y(), top - QR));
    }

    private void row(String label, String value) throws IOException {
        sheet.labelled(label, value, fonts.regular(), fonts.bold(), SIZE);
        sheet.down(1.8f);
    }

    private String fee() {
        if (dossier.feeDue() == 0 && dossier.feeDueTo() == null) {
            return "Không thu, hoặc theo biểu phí của thủ tục";
        }
        NumberFormat dong = NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN"));
        String amount = dossier.feeDueTo() == null
                ? dong.format(dossier.feeDue())
                : "Từ " + dong.format(dossier.feeDue()) + " đến " + dong.format(dossier.feeDueTo());
        return amount + " đồng" + (dossier.feePaid() ? " (đã nộp)" : " (chưa nộp)");
    }

    private String place() {
        return switch (dossier.returnBy()) {
            case COUNTER -> " tại Bộ phận Tiếp nhận và Trả kết quả, " + receipt.receivingUnit();
            case POST, ONLINE -> "";
        };
    }

    private Instant received() {
        @Nullable Instant at = dossier.receivedAt();
        return at == null ? dossier.registeredAt() : at;
    }

    private void underline(float from, float to, float length) throws IOException {
        float centre = (from + to) / 2;
        sheet.line(centre - length / 2, sheet.y() - 4, centre + length / 2, sheet.y() - 4);
        sheet.down(4);
    }
}

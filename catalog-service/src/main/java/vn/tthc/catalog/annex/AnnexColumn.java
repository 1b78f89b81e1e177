package vn.tthc.catalog.annex;

import java.util.List;

/** A column of the annex, known by the words of its heading without accents. */
public enum AnnexColumn implements TableColumn {
    KIND("Hình thức", 16, "hinh thuc"),
    REPLACED("Mã TTHC bị thay thế", 16, "bi thay the"),
    CODE("Mã TTHC", 14, "ma tthc", "ma thu tuc", "ma so"),
    NAME("Tên thủ tục hành chính", 50, "ten thu tuc", "ten tthc"),
    FIELD("Lĩnh vực", 24, "linh vuc"),
    LEVELS("Các cấp thực hiện", 18, "cac cap"),
    LEVEL("Cấp thực hiện", 12, "cap thuc hien", "cap giai quyet"),
    UNIT("Cơ quan thực hiện", 24, "co quan"),
    LIMITS("Thời hạn giải quyết", 30, "thoi han"),
    PLACE("Địa điểm thực hiện", 30, "dia diem"),
    FEES("Phí, lệ phí", 24, "phi le phi", "le phi"),
    RESULTS("Kết quả thực hiện", 30, "ket qua"),
    BASES("Căn cứ pháp lý", 40, "can cu"),
    PARAGRAPH("Điều, khoản, điểm", 18, "dieu khoan", "khoan"),
    NOTE("Ghi chú", 24, "ghi chu");

    private final String title;
    private final int width;
    private final List<String> words;

    AnnexColumn(String title, int width, String... words) {
        this.title = title;
        this.width = width;
        this.words = List.of(words);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public List<String> words() {
        return words;
    }
}

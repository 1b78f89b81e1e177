package vn.tthc.catalog.list;

import java.util.List;
import vn.tthc.catalog.annex.TableColumn;
import vn.tthc.catalog.annex.TableShape;

/** A column of the table of a list decision; an exported list has them too. More telling headings stand first. */
enum ListColumn implements TableColumn {
    ACTION("Hình thức", 14, "hinh thuc"),
    KIND("Danh mục", 34, "danh muc"),
    OWNER_DECISION("Quyết định công bố dữ liệu", 24, "cong bo du lieu"),
    CODE("Mã thủ tục", 16, "ma thu tuc", "ma tthc", "ma so"),
    NAME("Tên thủ tục", 50, "ten thu tuc", "ten tthc"),
    FIELD("Lĩnh vực", 24, "linh vuc"),
    LEVEL("Cấp thực hiện", 14, "cap thuc hien", "cap giai quyet"),
    ITEM("Thành phần, kết quả hoặc trường hợp", 50, "thanh phan", "ket qua", "truong hop"),
    VALID_TO("Đến ngày", 14, "den ngay", "het hieu luc"),
    STATUTORY("Thời hạn theo quy định", 14, "thoi han theo quy dinh"),
    REDUCED("Thời hạn của tỉnh", 14, "thoi han cua tinh"),
    TIME_UNIT("Đơn vị tính", 14, "don vi tinh"),
    DATABASE("Cơ sở dữ liệu", 30, "co so du lieu"),
    OWNER("Cơ quan chủ quản", 24, "co quan chu quan"),
    MODE("Cách dùng", 30, "cach dung"),
    FROM_UNIT("Mã đơn vị có thẩm quyền", 20, "ma don vi co tham quyen"),
    TO_UNIT("Mã đơn vị giải quyết", 20, "ma don vi giai quyet"),
    FROM("Thẩm quyền của", 30, "tham quyen cua"),
    TO("Người giải quyết", 30, "nguoi giai quyet"),
    GROUP("Nhóm", 8, "nhom"),
    LIMIT_DAYS("Thời hạn (ngày làm việc)", 14, "thoi han ngay lam viec"),
    ELECTRONIC("Thực hiện điện tử", 14, "thuc hien dien tu"),
    UNIT("Mã đơn vị thực hiện", 20, "ma don vi thuc hien");

    static final TableShape<ListColumn> SHAPE =
            new TableShape<>(ListColumn.class, ListColumn.CODE, ListDecisionDraft.MOST_LINES);

    private final String title;
    private final int width;
    private final List<String> words;

    ListColumn(String title, int width, String... words) {
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

package vn.tthc.catalog.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Sheet;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.reduction.Reduction;
import vn.tthc.catalog.reduction.Saving;

/** A list as a table, with the columns that its kind has. */
final class ListExport {
    private static final List<String> COMMON =
            List.of("STT", "Mã thủ tục", "Tên thủ tục", "Lĩnh vực", "Cấp thực hiện", "Cơ quan giải quyết");
    private static final List<String> PUBLICATION = List.of("Quyết định", "Ngày ký", "Từ ngày", "Đến ngày");
    private static final int DAYS = COMMON.size() + 4;
    private static final int HOURS = DAYS + 1;
    private static final int COST = DAYS + 3;

    private ListExport() {}

    static Sheet of(ListFilter filter, List<ListEntry> entries) {
        ListKind kind = filter.kind();
        List<String> header = new ArrayList<>(COMMON);
        header.addAll(own(kind));
        header.addAll(PUBLICATION);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ListEntry entry : entries) {
            rows.add(row(rows.size() + 1, kind, entry));
        }
        List<Integer> sums = kind.isReduction() ? List.of(DAYS, HOURS, COST) : List.of();
        return new Sheet(kind.title(), header, rows, sums);
    }

    private static List<String> own(ListKind kind) {
        return switch (kind) {
            case ONLINE_FULL,
                    ONLINE_PARTIAL,
                    INFORMATION_ONLY,
                    ONLINE_FULL_ELIGIBLE,
                    NON_TERRITORIAL,
                    PROVINCIAL_CENTRE_RECEIVED,
                    PROVINCIAL_CENTRE_NOT_RECEIVED,
                    COMMUNE_CENTRE_RECEIVED,
                    COMMUNE_CENTRE_NOT_RECEIVED,
                    BUSINESS -> List.of();
            case COMPONENT_DIGITISED, COMPONENT_REUSABLE, COMPONENT_ORIGINAL -> List.of("Thành phần hồ sơ");
            case RESULT_ELECTRONIC -> List.of("Kết quả");
            case COMPONENT_REPLACEABLE ->
                List.of(
                        "Thành phần hồ sơ",
                        "Cơ sở dữ liệu",
                        "Cơ quan chủ quản",
                        "Quyết định công bố dữ liệu",
                        "Cách dùng");
            case TIME_REDUCTION_30, TIME_REDUCTION_50 ->
                List.of(
                        "Trường hợp",
                        "Thời hạn theo quy định",
                        "Thời hạn của tỉnh",
                        "Đơn vị tính",
                        "Số ngày giảm",
                        "Số giờ giảm",
                        "Đơn giá giờ (đồng)",
                        "Chi phí tiết kiệm (đồng)",
                        "Lý do không tính");
            case DELEGATION, DECENTRALISATION -> List.of("Thẩm quyền của", "Người giải quyết");
            case INTERNAL_PROCEDURE -> List.of("Nhóm", "Thời hạn (ngày làm việc)", "Thực hiện điện tử");
        };
    }

    private static List<@Nullable Object> row(int no, ListKind kind, ListEntry e) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                no,
                e.subjectCode(),
                e.subjectName(),
                e.fieldName(),
                e.level() == ProcedureLevel.PROVINCE ? "Cấp tỉnh" : "Cấp xã",
                e.unitId()));
        ListDetail detail = e.detail() == null ? ListDetail.NOTHING : e.detail();
        if (kind.item() != ListKind.Item.NONE) {
            row.add(e.item());
        }
        Replacement data = detail.replacement();
        if (data != null) {
            row.addAll(Arrays.asList(
                    data.database(),
                    data.owner(),
                    data.ownerDecision(),
                    data.mode() == Replacement.Mode.MANDATORY
                            ? "Bắt buộc"
                            : "Được yêu cầu giấy khi dữ liệu thiếu, sai"));
        }
        Reduction cut = detail.reduction();
        if (cut != null) {
            row.addAll(Arrays.asList(cut.statutory(), cut.reduced(), name(cut.unit())));
            row.addAll(saving(e));
        }
        Authority authority = detail.authority();
        if (authority != null) {
            row.addAll(List.of(authority.from(), authority.to()));
        }
        InternalProcedure internal = detail.internalProcedure();
        if (internal != null) {
            row.addAll(Arrays.asList(
                    internal.group() == InternalProcedure.Group.BETWEEN_AGENCIES ? "A" : "B",
                    internal.limitDays(),
                    internal.electronic() ? "Có" : "Không"));
        }
        row.addAll(Arrays.asList(e.decisionNumber(), e.decisionIssuedOn(), e.validFrom(), e.validTo()));
        return row;
    }

    private static List<@Nullable Object> saving(ListEntry entry) {
        Saving saving = entry.saving();
        if (saving == null) {
            return Arrays.asList(BigDecimal.ZERO, BigDecimal.ZERO, null, null, null);
        }
        Saving.Exclusion why = saving.exclusion();
        return Arrays.asList(
                saving.days(), saving.hours(), entry.hourlyRate(), saving.cost(), why == null ? null : name(why));
    }

    private static String name(Saving.Exclusion why) {
        return switch (why) {
            case UNIT_NOT_COUNTABLE -> "Đơn vị tính không quy đổi ra ngày";
            case NOT_SHORTER -> "Không ngắn hơn quy định";
            case COUNTED_AT_OTHER_LEVEL -> "Đã tính ở cấp khác";
        };
    }

    private static String name(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> "ngày làm việc";
            case DAY -> "ngày";
            case HOUR -> "giờ";
            case MONTH -> "tháng";
            case NONE -> "";
        };
    }
}

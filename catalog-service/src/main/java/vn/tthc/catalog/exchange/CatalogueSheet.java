package vn.tthc.catalog.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.FieldChange;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.Sheet;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.platform.data.Transactions;

/** The catalogue in force on a day as a workbook for people: one row a procedure, in the words of the decisions. */
@ApplicationScoped
class CatalogueSheet {
    private static final int LONGEST = 32_000;
    private static final String ROWS = """
            select v.code, v.version, v.valid_from, v.content::text as content from procedure_version v
            where v.status = 'PUBLISHED' and v.validity @> $1::date order by v.field_name, v.code
            """;
    private static final String UNITS = "select id, name from org_unit where level in ('DEPARTMENT', 'VERTICAL')";
    private static final List<String> FIELDS = List.of(
            "level",
            "levels",
            "handlingUnitId",
            "onlineLevel",
            "nonTerritorial",
            "limits",
            "fees",
            "components",
            "results",
            "applicants",
            "conditions");
    private static final List<String> HEADER = List.of(
            "Mã thủ tục",
            "Tên thủ tục",
            "Mã lĩnh vực",
            "Lĩnh vực",
            "Cấp giải quyết",
            "Các cấp thực hiện",
            "Cơ quan giải quyết",
            "Dịch vụ công trực tuyến",
            "Không phụ thuộc địa giới",
            "Thời hạn giải quyết",
            "Phí, lệ phí",
            "Thành phần hồ sơ",
            "Kết quả",
            "Đối tượng",
            "Yêu cầu, điều kiện",
            "Phiên bản",
            "Hiệu lực từ",
            "Quyết định công bố");

    private final Transactions transactions;
    private final Vertx vertx;

    CatalogueSheet(Transactions transactions, Vertx vertx) {
        this.transactions = transactions;
        this.vertx = vertx;
    }

    Uni<byte[]> write(LocalDate day) {
        Context context = vertx.getOrCreateContext();
        return transactions.queryAsSystem(c -> c.preparedQuery(UNITS).execute().chain(units -> {
            Map<String, String> names = new HashMap<>();
            units.forEach(row -> names.put(row.getString(0), row.getString(1)));
            return c.preparedQuery(ROWS)
                    .execute(Tuple.of(day))
                    .chain(rows -> context.executeBlocking(
                            () -> new Sheet(
                                            "Danh mục " + day,
                                            HEADER,
                                            StreamSupport.stream(rows.spliterator(), false)
                                                    .map(row -> row(row, names))
                                                    .toList(),
                                            List.of())
                                    .xlsx(),
                            true));
        }));
    }

    private static List<@Nullable Object> row(Row row, Map<String, String> units) {
        ProcedureContent content = Json.read(row.getString("content"), ProcedureContent.class);
        Map<String, String> words = new HashMap<>();
        FieldChange.between(null, content, units).forEach(field -> words.put(field.field(), field.after()));
        List<@Nullable Object> cells = new ArrayList<>(
                List.of(row.getString("code"), content.name(), content.fieldCode(), content.fieldName()));
        FIELDS.stream().map(words::get).map(CatalogueSheet::fitting).forEach(cells::add);
        Stream.of(row.getInteger("version"), row.getLocalDate("valid_from"), content.decisionNumber())
                .forEach(cells::add);
        return cells;
    }

    /** A cell holds 32,767 characters. */
    private static @Nullable String fitting(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

package vn.tthc.reporting.figure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tthc.reporting.naming.Names;

/** What rows are called, in Vietnamese. */
@ApplicationScoped
class Labels {
    private static final String UNKNOWN = "Không xác định";
    private static final Map<String, String> LEVELS =
            Map.of("MINISTRY", "Cấp bộ", "PROVINCE", "Cấp tỉnh", "COMMUNE", "Cấp xã", "OTHER", "Cơ quan khác");
    private static final Map<String, String> CHANNELS = Map.of(
            "ONLINE", "Trực tuyến",
            "COUNTER", "Trực tiếp",
            "POST", "Bưu chính công ích",
            "NATIONAL_PORTAL", "Cổng Dịch vụ công quốc gia",
            "PROVINCE_PORTAL", "Cổng thông tin của tỉnh",
            "ZALO", "Zalo",
            "PHONE", "Điện thoại",
            "IN_PERSON", "Gặp trực tiếp",
            "LETTER", "Thư");

    private final Names names;

    Labels(Names names) {
        this.names = names;
    }

    /** A label for each key; the key itself where nothing better is known. */
    Uni<Map<String, String>> of(SqlConnection connection, GroupBy groupBy, Collection<String> keys, UnitChoice units) {
        return switch (groupBy) {
            case NONE -> Uni.createFrom().item(Map.of());
            case UNIT -> Uni.createFrom().item(labelled(keys, units::name));
            case FIELD -> names.fields(connection, keys).map(known -> labelled(keys, known));
            case PROCEDURE -> names.procedures(connection, keys).map(known -> labelled(keys, known));
            case LEVEL -> Uni.createFrom().item(labelled(keys, LEVELS));
            case CHANNEL -> Uni.createFrom().item(labelled(keys, CHANNELS));
        };
    }

    private static Map<String, String> labelled(Collection<String> keys, Map<String, String> known) {
        return labelled(keys, key -> known.getOrDefault(key, key));
    }

    private static Map<String, String> labelled(Collection<String> keys, Function<String, String> label) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> key.isEmpty() ? UNKNOWN : label.apply(key)));
    }
}

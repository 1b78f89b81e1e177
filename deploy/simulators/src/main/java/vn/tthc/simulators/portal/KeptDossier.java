package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal has of a dossier (hồ sơ).
 *
 * @param fields as sent by the last create or update that was kept
 * @param progress entries (tiến trình) in the order of their number
 * @param result as sent last, null when there is none
 */
public record KeptDossier(
        String code,
        JsonNode fields,
        List<JsonNode> progress,
        @Nullable JsonNode result) {
    /** A field as text; empty when it is absent. */
    public String text(String field) {
        return fields.path(field).asText();
    }

    /** The documents of the result (giấy tờ kết quả). */
    public List<JsonNode> results() {
        var documents = new ArrayList<JsonNode>();
        if (result != null) {
            result.path("DanhSachGiayToKetQua").forEach(documents::add);
        }
        return List.copyOf(documents);
    }
}

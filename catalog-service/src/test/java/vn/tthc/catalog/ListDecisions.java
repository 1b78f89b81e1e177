package vn.tthc.catalog;

import static vn.tthc.catalog.Decisions.key;
import static vn.tthc.catalog.RealCatalogue.as;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Drafts and issues list decisions, and reads lists, through the doors of the service. */
final class ListDecisions {
    private ListDecisions() {}

    static String draft(String user, Map<String, Object> body) {
        return as(user).header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/list-decisions")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse take(String id, int revision) {
        return as("tinh.kstt")
                .header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of("revision", revision, "kind", "NON_TERRITORIAL"))
                .post("/api/v1/list-decisions/" + id + "/take")
                .then()
                .log()
                .ifValidationFails();
    }

    static ValidatableResponse issue(String id, int revision, LocalDate issued, LocalDate effective) {
        return issueAs("tinh.quyetdinh", id, revision, issued, effective);
    }

    static ValidatableResponse issueAs(String user, String id, int revision, LocalDate issued, LocalDate effective) {
        return as(user).header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "revision",
                        revision,
                        "number",
                        UUID.randomUUID().toString().substring(0, 8) + "/QĐ-UBND",
                        "signer",
                        "Nguyễn Văn An",
                        "issuedOn",
                        issued.toString(),
                        "effectiveOn",
                        effective.toString()))
                .post("/api/v1/list-decisions/" + id + "/issue")
                .then()
                .log()
                .ifValidationFails();
    }

    static Map<String, Object> line(String action, String kind, String code, String level) {
        return Map.of("action", action, "kind", kind, "subjectCode", code, "level", level);
    }

    static Map<String, Object> reduced(String code, String level, String statutory, String cut, String unit) {
        return Map.of(
                "action",
                "ADD",
                "kind",
                "TIME_REDUCTION_30",
                "subjectCode",
                code,
                "level",
                level,
                "detail",
                Map.of("reduction", Map.of("statutory", statutory, "reduced", cut, "unit", unit)));
    }

    static Map<String, Object> reduced50(Map<String, Object> line, String statutory, String cut) {
        Map<String, Object> other = new HashMap<>(line);
        other.put("kind", "TIME_REDUCTION_50");
        Object unit = ((Map<?, ?>) ((Map<?, ?>) line.get("detail")).get("reduction")).get("unit");
        other.put("detail", Map.of("reduction", Map.of("statutory", statutory, "reduced", cut, "unit", unit)));
        return other;
    }

    static Map<String, Object> internal(String code, String level, String group) {
        String own = code + "." + System.nanoTime();
        return Map.of(
                "action",
                "ADD",
                "kind",
                "INTERNAL_PROCEDURE",
                "subjectCode",
                own,
                "level",
                level,
                "detail",
                Map.of(
                        "internalProcedure",
                        Map.of(
                                "name",
                                "Thủ tục nội bộ " + own,
                                "fieldName",
                                "Tổ chức cán bộ",
                                "group",
                                group,
                                "electronic",
                                true)));
    }

    static JsonPath list(String query) {
        return as("longxuyen.tiepnhan")
                .get("/api/v1/lists/" + query)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

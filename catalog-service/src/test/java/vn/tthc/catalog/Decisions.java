package vn.tthc.catalog;

import static org.hamcrest.Matchers.equalTo;
import static vn.tthc.catalog.RealCatalogue.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Drafts and issues decisions through the doors of the service. */
final class Decisions {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private Decisions() {}

    static String draft(String user, List<Map<String, Object>> lines) {
        return draft(user, lines, Map.of());
    }

    /** @param more further parts of the head */
    static String draft(String user, List<Map<String, Object>> lines, Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("title", "Công bố danh mục thủ tục hành chính", "lines", lines));
        body.putAll(more);
        return send(user, "POST", "/api/v1/decisions", body)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    static Response send(String user, String method, String path, Map<String, Object> body) {
        return as(user).header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(body)
                .request(method, path);
    }

    static ValidatableResponse submit(String user, String id, int revision) {
        return send(user, "POST", "/api/v1/decisions/" + id + "/submission", Map.of("revision", revision))
                .then();
    }

    static ValidatableResponse giveBack(String user, String id, int revision, @Nullable String reason) {
        Map<String, Object> body =
                reason == null ? Map.of("revision", revision) : Map.of("revision", revision, "reason", reason);
        return send(user, "POST", "/api/v1/decisions/" + id + "/return", body).then();
    }

    static ValidatableResponse issue(String user, String id, int revision, LocalDate issued, LocalDate effective) {
        return as(user).header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "revision",
                        revision,
                        "number",
                        key().substring(0, 8) + "/QĐ-UBND",
                        "signer",
                        "Nguyễn Văn An",
                        "issuedOn",
                        issued.toString(),
                        "effectiveOn",
                        effective.toString()))
                .post("/api/v1/decisions/" + id + "/issue")
                .then()
                .log()
                .ifValidationFails();
    }

    static Map<String, Object> line(String kind, String code, @Nullable Map<String, Object> content) {
        return content == null
                ? Map.of("kind", kind, "procedureCode", code)
                : Map.of("kind", kind, "procedureCode", code, "content", content);
    }

    static Map<String, Object> content(String name, int days) {
        return Map.of(
                "name",
                name,
                "fieldCode",
                "G15-TP07",
                "level",
                "PROVINCE",
                "handlingUnitId",
                "STP-20250701",
                "limits",
                List.of(limit(days)));
    }

    static Map<String, Object> limit(int days) {
        return Map.of("channel", "COUNTER", "value", days, "unit", "WORKING_DAY");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String code() {
        return "1.9" + String.format("%05d", Math.floorMod(NEXT.incrementAndGet(), 100_000));
    }
}

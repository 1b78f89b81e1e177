package vn.tthc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;
import vn.tthc.test.access.Matrix;
import vn.tthc.test.access.Operation;

/**
 * Whatever can be done with one draft, of any sort: another department, which may do the same with its own, is told that there
 * is none. The operations are those of the access matrix; a new one of a draft without a line here fails.
 */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class ForeignDraftTest {
    private static final String OWNER = "tuphap.kstt";
    private static final String STRANGER = "nongnghiep.kstt";

    /** What makes a draft of each sort. */
    private static final Map<String, Map<String, Object>> DRAFTS = Map.of(
            "decisions", Map.of("title", "Dự thảo", "lines", List.of()),
            "list-decisions", Map.of("title", "Dự thảo danh mục", "lines", List.of()),
            "impact-assessments", Assessments.draft(),
            "review-plans",
                    Map.of(
                            "title",
                            "Dự thảo kế hoạch",
                            "items",
                            List.of(Reviews.item("1.001193", "STP-20250701", LocalDate.of(2030, 1, 1)))));

    @Inject
    Database database;

    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void noOperationOnADraftIsOpenToAnotherDepartment() throws SQLException {
        var faults = new ArrayList<String>();
        for (Operation operation : operations()) {
            String kind = operation.path().split("/")[3];
            String id = draft(kind);
            String before = row(kind, id);
            int status = ask(STRANGER, operation, id);
            boolean ofTheProvince = operation.who().equals(List.of("decision:issue"));
            if (status != (ofTheProvince ? 403 : 404)) {
                faults.add(operation + ": " + status);
            }
            if (!row(kind, id).equals(before)) {
                faults.add(operation + " changed it");
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void theSameIsFoundByTheDepartmentThatDrafted() {
        var faults = new ArrayList<String>();
        for (Operation operation : operations()) {
            int status = ask(OWNER, operation, draft(operation.path().split("/")[3]));
            boolean ofTheProvince = operation.who().equals(List.of("decision:issue"));
            if (ofTheProvince ? status != 403 : status == 404 || status == 403 || status >= 500) {
                faults.add(operation + ": " + status);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<Operation> operations() {
        return Matrix.read().operations("catalog").stream()
                .filter(operation ->
                        operation.rows().equals("draft") && operation.path().contains("{id}"))
                .toList();
    }

    private int ask(String user, Operation operation, String id) {
        var request = as(user).header("Idempotency-Key", UUID.randomUUID().toString());
        String path = operation.path().replace("{id}", id);
        if (operation.method().equals("GET")) {
            return request.get(path).statusCode();
        }
        if (path.endsWith("/annex") || path.endsWith("/lines")) {
            return request.contentType("text/csv; charset=utf-8")
                    .body("Mã thủ tục;Tên thủ tục\n")
                    .post(path + "?revision=1&dryRun=false")
                    .statusCode();
        }
        return request.contentType(ContentType.JSON)
                .body(body(operation))
                .request(operation.method(), path)
                .statusCode();
    }

    private Map<String, Object> body(Operation operation) {
        String[] parts = operation.path().split("/");
        return switch (parts.length == 5 ? operation.method() + " " + parts[3] : parts[3] + " " + parts[5]) {
            case "PUT decisions" -> Map.of("revision", 1, "title", "Của người khác", "lines", List.of());
            case "PUT list-decisions" -> Map.of("revision", 1, "title", "Của người khác", "lines", List.of());
            case "PUT impact-assessments" ->
                Map.of("revision", 1, "title", "Của người khác", "procedures", List.of(Assessments.introduced()));
            case "decisions submission" -> Map.of("revision", 1);
            case "decisions return" -> Map.of("revision", 1, "reason", "Không đạt");
            case "decisions issue", "list-decisions issue" ->
                Map.of(
                        "revision",
                        1,
                        "number",
                        "1/QĐ-UBND",
                        "signer",
                        "Nguyễn Văn An",
                        "issuedOn",
                        today(),
                        "effectiveOn",
                        today());
            case "list-decisions take" -> Map.of("revision", 1, "kind", "NON_TERRITORIAL");
            case "impact-assessments steps" -> Map.of("revision", 1, "step", "SEND", "on", today());
            case "review-plans issue" -> Map.of("revision", 1, "number", "1/KH-UBND", "issuedOn", today());
            case "review-plans steps" -> Map.of("revision", 1, "no", 1, "step", "KEEP");
            default -> throw new AssertionError("Say here what " + operation + " is sent");
        };
    }

    private static String draft(String kind) {
        return Decisions.send(OWNER, "POST", "/api/v1/" + kind, DRAFTS.get(kind))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String row(String kind, String id) throws SQLException {
        String table = kind.substring(0, kind.length() - 1).replace('-', '_');
        return database.ask("select to_jsonb(t)::text from " + table + " t where id = '" + id + "'")
                .getFirst();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}

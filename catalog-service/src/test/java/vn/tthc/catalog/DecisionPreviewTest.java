package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.limit;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/** What issuing would do is seen before anybody does it. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class DecisionPreviewTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void everyProcedureThatIsTouchedIsShownWithItsWorkflowAndItsChanges() {
        String first = code();
        String second = code();
        String merged = code();
        String setUp = draft(
                "tinh.quyetdinh",
                List.of(
                        line("INTRODUCE", first, content("Cấp giấy thứ nhất", 3)),
                        line("INTRODUCE", second, content("Cấp giấy thứ hai", 3))));
        issue("tinh.quyetdinh", setUp, 1, today().minusDays(3), today().minusDays(3))
                .statusCode(200);
        String id = draft(
                "tinh.quyetdinh",
                List.of(
                        Map.of(
                                "kind",
                                "REPLACE",
                                "procedureCode",
                                merged,
                                "replacedCodes",
                                List.of(first, second),
                                "content",
                                content("Cấp giấy gộp", 2)),
                        line("AMEND", "1.001776", Map.of("limits", List.of(limit(1))))));
        as("tinh.quyetdinh")
                .queryParam("effectiveOn", today().plusDays(10).toString())
                .get("/api/v1/decisions/" + id + "/preview")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("effectiveOn", is(today().plusDays(10).toString()))
                .body("lines.procedureCode", contains(merged, first, second, "1.001776"))
                .body("lines.before", contains(false, true, true, true))
                .body("lines.after", contains(true, false, false, true))
                .body("lines[3].changes.field", contains("limits"))
                .body("lines[3].workflow.key", is(notNullValue()))
                .body("lines[0].workflow.key", startsWith("PROVINCE/"))
                .body("totals.replaced", is(1))
                .body("problems.code", not(hasItem("later-version")));
        as("tinh.quyetdinh").get("/api/v1/procedures/" + merged).then().statusCode(404);
        issue("tinh.quyetdinh", id, 1, today(), today()).statusCode(200);
        given().get("/api/v1/procedures/" + first).then().body("status", is("ABOLISHED"));
        given().get("/api/v1/procedures/" + second).then().body("status", is("ABOLISHED"));
        given().get("/api/v1/procedures/" + merged).then().body("status", is("PUBLISHED"));
    }

    @Test
    void thePreviewIsAsInvisibleToOthersAsTheDraft() {
        String id = draft("tuphap.kstt", List.of(line("ABOLISH", "1.000656", null)));
        String path = "/api/v1/decisions/" + id + "/preview";
        as("tuphap.kstt").get(path).then().statusCode(200);
        as("nongnghiep.kstt").get(path).then().statusCode(404).body("type", endsWith("/decision-not-found"));
        as("quocgia").get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

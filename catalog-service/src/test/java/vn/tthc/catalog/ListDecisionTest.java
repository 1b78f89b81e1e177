package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.Decisions.key;
import static vn.tthc.catalog.ListDecisions.draft;
import static vn.tthc.catalog.ListDecisions.issue;
import static vn.tthc.catalog.ListDecisions.issueAs;
import static vn.tthc.catalog.ListDecisions.line;
import static vn.tthc.catalog.ListDecisions.list;
import static vn.tthc.catalog.ListDecisions.take;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.test.TestParts;

/** Drafting and issuing of list decisions, and who may. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class ListDecisionTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void whatADecisionListsIsOnTheListFromItsDayOnAndNamesTheDecision() {
        String id = draft(
                "tinh.kstt",
                Map.of(
                        "title",
                        "Danh mục đủ điều kiện trực tuyến toàn trình",
                        "lines",
                        List.of(line("ADD", "ONLINE_FULL_ELIGIBLE", "1.000689", "COMMUNE"))));
        as("tinh.kstt")
                .get("/api/v1/list-decisions/" + id)
                .then()
                .body("lines[0].subjectName", not(equalTo("1.000689")))
                .body("totals[0].added", is(1));
        String number = issue(id, 1, today(), today().plusDays(3))
                .statusCode(200)
                .extract()
                .path("number");
        String query = "ONLINE_FULL_ELIGIBLE?text=1.000689&at=";
        assertEquals(0, list(query + today().plusDays(2)).getInt("totalCount"));
        JsonPath there = list(query + today().plusDays(3));
        assertEquals(1, there.getInt("totalCount"));
        assertEquals(number, there.getString("items[0].decisionNumber"));
        assertEquals(today().plusDays(3).toString(), there.getString("items[0].validFrom"));

        String end = draft(
                "tinh.kstt",
                Map.of(
                        "title",
                        "Đưa ra",
                        "lines",
                        List.of(line("REMOVE", "ONLINE_FULL_ELIGIBLE", "1.000689", "COMMUNE"))));
        issue(end, 1, today(), today().plusDays(10)).statusCode(200);
        assertEquals(
                today().plusDays(9).toString(),
                list(query + today().plusDays(5)).getString("items[0].validTo"));
        assertEquals(0, list(query + today().plusDays(10)).getInt("totalCount"));
    }

    @Test
    void whatTheCatalogueSaysIsTakenOverIntoADraft() {
        String id = draft("tinh.kstt", Map.of("title", "Danh mục phi địa giới", "lines", List.of()));
        int there = list("NON_TERRITORIAL?basis=UNPUBLISHED").getInt("totalCount");
        take(id, 1).statusCode(200).body("revision", is(2)).body("lines.size()", is(there));
        take(id, 2).statusCode(200).body("lines.size()", is(there));
        issue(id, 3, today(), today()).statusCode(200).body("problems", empty());
        assertEquals(0, list("NON_TERRITORIAL?basis=UNPUBLISHED").getInt("totalCount"));
        assertEquals(
                list("NON_TERRITORIAL?basis=CATALOGUE").getString("counts.procedures"),
                list("NON_TERRITORIAL").getString("counts.procedures"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, lists",
        "GET, lists/BUSINESS",
        "GET, lists/BUSINESS/breakdown?by=LEVEL",
        "GET, lists/BUSINESS/export.csv",
        "GET, list-decisions",
        "POST, list-decisions"
    })
    void withoutATokenNothingIsAnswered(String method, String path) {
        given().contentType(ContentType.JSON)
                .body("{}")
                .request(method, "/api/v1/" + path)
                .then()
                .statusCode(401);
    }

    @Test
    void theWrongRoleOrLevelIsRefusedAndADraftOfAnotherUnitIsNotFound() {
        as("quocgia").get("/api/v1/lists/BUSINESS").then().statusCode(403);
        Map<String, Object> body = Map.of("title", "Không được", "lines", List.of());
        for (String user : List.of("longxuyen.tiepnhan", "longxuyen.pheduyet", "tuphap.xuly")) {
            as(user).header("Idempotency-Key", key())
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/list-decisions")
                    .then()
                    .statusCode(403);
        }
        String id = draft("tuphap.kstt", body);
        as("xaydung.kstt").get("/api/v1/list-decisions/" + id).then().statusCode(404);
        as("longxuyen.tiepnhan").get("/api/v1/list-decisions/" + id).then().statusCode(404);
        as("xaydung.kstt")
                .header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of("revision", 1, "title", "Của người khác", "lines", List.of()))
                .put("/api/v1/list-decisions/" + id)
                .then()
                .statusCode(404);
        issueAs("tuphap.kstt", id, 1, today(), today()).statusCode(403);
        as("tinh.quyetdinh").get("/api/v1/list-decisions/" + id).then().statusCode(200);
    }

    @Test
    void anIssuedDecisionIsNotEditedAndASecondWriterIsTold() {
        String id = draft(
                "tinh.kstt",
                Map.of(
                        "title",
                        "Tiếp nhận cấp xã",
                        "lines",
                        List.of(line("ADD", "COMMUNE_CENTRE_RECEIVED", "1.001193", "COMMUNE"))));
        issueAs("tinh.quyetdinh", id, 7, today(), today())
                .statusCode(409)
                .body("type", endsWith("/list-decision-changed"));
        issue(id, 1, today(), today()).statusCode(200);
        take(id, 2).statusCode(409).body("type", endsWith("/list-decision-already-issued"));
    }

    @Test
    void aRateWithoutItsSourceIsRefused() {
        as("tinh.kstt")
                .header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Đơn giá", "hourlyRate", 1000, "lines", List.of()))
                .post("/api/v1/list-decisions")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-input"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

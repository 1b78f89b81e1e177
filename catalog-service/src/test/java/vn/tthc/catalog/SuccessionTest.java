package vn.tthc.catalog;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.giveBack;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.key;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.Decisions.send;
import static vn.tthc.catalog.Decisions.submit;
import static vn.tthc.catalog.RealCatalogue.as;
import static vn.tthc.catalog.Reorganisations.body;
import static vn.tthc.catalog.Reorganisations.whole;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/** Who goes on with the open work of a department that is no more: what followed it, and the province. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class SuccessionTest {
    private static final String JUSTICE = "STP-20250701";
    private static final LocalDate BEGIN = LocalDate.of(2025, 8, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 1);

    @Inject
    Database database;

    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void theDepartmentThatFollowsSeesEditsAndHandsInTheDraft() throws SQLException {
        String old = establish();
        String id = draftOf(old);
        as("tuphap.kstt").get("/api/v1/decisions/" + id).then().statusCode(404);
        merge(old);

        as("tuphap.kstt").get("/api/v1/decisions/" + id).then().statusCode(200).body("unitId", equalTo(old));
        as("tuphap.kstt")
                .queryParam("status", "DRAFT")
                .queryParam("first", 100)
                .get("/api/v1/decisions")
                .then()
                .body("items.id", hasItem(id));
        var line = line("INTRODUCE", code(), content("Cấp giấy của sở đã sáp nhập", 3));
        var changed = Map.<String, Object>of("revision", 1, "title", "Công bố sau sáp nhập", "lines", List.of(line));
        send("nongnghiep.kstt", "PUT", "/api/v1/decisions/" + id, changed)
                .then()
                .statusCode(404);
        send("tuphap.kstt", "PUT", "/api/v1/decisions/" + id, changed).then().statusCode(200);

        submit("nongnghiep.kstt", id, 2).statusCode(404);
        submit("longxuyen.tiepnhan", id, 2).statusCode(403);
        submit("tuphap.xuly", id, 2).statusCode(403);
        submit("tuphap.kstt", id, 2)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("unitId", equalTo(JUSTICE))
                .body("submittedBy", equalTo("tuphap.kstt"));
        assertEquals(List.of(old), takenOver(id));
        giveBack("tuphap.kstt", id, 3, null).statusCode(200);
        submit("tuphap.kstt", id, 4).statusCode(200);
        issue("tinh.quyetdinh", id, 5, today(), today()).statusCode(200).body("unitId", equalTo(JUSTICE));
    }

    @Test
    void theProvinceTakesUpWhatADissolvedOrMergedDepartmentLeft() throws SQLException {
        String gone = establish();
        String merged = establish();
        String left = draftOf(gone);
        String followed = draftOf(merged);
        submit("tinh.kstt", left, 1).statusCode(403);
        change("DISSOLVE", gone, List.of());
        merge(merged);

        as("tuphap.kstt").get("/api/v1/decisions/" + left).then().statusCode(404);
        submit("tuphap.kstt", left, 1).statusCode(404);
        issue("tinh.quyetdinh", left, 1, today(), today())
                .statusCode(409)
                .body("type", endsWith("/decision-not-submitted"));
        submit("tinh.kstt", left, 1).statusCode(200).body("unitId", equalTo("VPUBND-20250701"));
        submit("tinh.kstt", followed, 1).statusCode(200);
        assertEquals(List.of(gone), takenOver(left));
    }

    @Test
    void assessmentsReviewsAndMinistryDecisionsGoOnWithTheDepartmentThatFollows() throws SQLException {
        String old = establish();
        String assessment = Assessments.drafted("tuphap.kstt");
        database.run("update impact_assessment set unit_id = '" + old + "' where id = '" + assessment + "'");
        String plan = planFor(old);
        String upstream = send("tinh.kstt", "POST", "/api/v1/upstream-decisions", upstream(old, null))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        merge(old);

        var sent = Map.<String, Object>of("revision", 1, "step", "SEND", "on", today().toString());
        String steps = Assessments.PATH + "/" + assessment + "/steps";
        send("nongnghiep.kstt", "POST", steps, sent).then().statusCode(404);
        send("tuphap.kstt", "POST", steps, sent).then().statusCode(200).body("state", equalTo("SENT"));

        var keep = Map.<String, Object>of("revision", 2, "no", 1, "step", "KEEP");
        send("nongnghiep.kstt", "POST", Reviews.PATH + "/" + plan + "/steps", keep)
                .then()
                .statusCode(403);
        send("tuphap.kstt", "POST", Reviews.PATH + "/" + plan + "/steps", keep)
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("KEPT"));

        String address = "/api/v1/upstream-decisions/" + upstream;
        send("nongnghiep.kstt", "PUT", address, upstream("SNNMT-20250701", 1))
                .then()
                .statusCode(403);
        send("tuphap.kstt", "PUT", address, upstream(JUSTICE, 1))
                .then()
                .statusCode(200)
                .body("unitId", equalTo(JUSTICE));
    }

    private String planFor(String unit) {
        var item = Reviews.item("1.001193", unit, today().plusDays(20));
        String plan = send(
                        "tinh.kstt", "POST", Reviews.PATH, Map.of("title", "Kế hoạch rà soát", "items", List.of(item)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var issue = Map.<String, Object>of(
                "revision", 1, "number", key().substring(0, 8) + "/KH-UBND", "issuedOn", today().toString());
        send("tinh.quyetdinh", "POST", Reviews.PATH + "/" + plan + "/issue", issue)
                .then()
                .statusCode(200);
        return plan;
    }

    private Map<String, Object> upstream(String unit, Integer revision) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "number",
                "88" + unit.hashCode() + "/QĐ-BTP",
                "issuer",
                "Bộ Tư pháp",
                "title",
                "Công bố thủ tục hành chính trong lĩnh vực hộ tịch",
                "issuedOn",
                today().minusDays(4).toString(),
                "receivedOn",
                today().minusDays(1).toString(),
                "effectiveOn",
                today().plusDays(5).toString(),
                "unitId",
                unit));
        if (revision != null) {
            body.put("revision", revision);
        }
        return body;
    }

    /** A draft of a unit that nobody of the demonstration belongs to. */
    private String draftOf(String unit) throws SQLException {
        String id = draft("tuphap.kstt", List.of(line("INTRODUCE", code(), content("Cấp giấy còn dở", 3))));
        database.run("update decision set unit_id = '" + unit + "' where id = '" + id + "'");
        return id;
    }

    private List<String> takenOver(String decision) throws SQLException {
        return database.ask("select details ->> 'takenOverFrom' from audit_entry where action = 'decision.submitted'"
                + " and subject_id = '" + decision + "' and details ->> 'takenOverFrom' is not null");
    }

    private static String establish() {
        return Reorganisations.establish("Sở Đã có", "DEPARTMENT", BEGIN);
    }

    private static void merge(String old) {
        change("MERGE", old, List.of(Map.of("unitId", JUSTICE)));
    }

    private static void change(String kind, String old, List<?> results) {
        Reorganisations.change(body(kind, END, List.of(whole(old)), results)).statusCode(201);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.giveBack;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.Decisions.send;
import static vn.tthc.catalog.Decisions.submit;
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

/** A draft on its way: handed in, given back, issued, corrected. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class DecisionStepsTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aDepartmentsDraftIsIssuedOnlyAfterItWasHandedIn() {
        String id = draft("tuphap.kstt", List.of(line("INTRODUCE", code(), content("Cấp bản sao", 3))));
        issue("tinh.quyetdinh", id, 1, today(), today())
                .statusCode(409)
                .body("type", endsWith("/decision-not-submitted"));
        submit("tuphap.kstt", id, 1)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedBy", equalTo("tuphap.kstt"));
        send("tuphap.kstt", "PUT", "/api/v1/decisions/" + id, Map.of("revision", 2, "title", "Sửa", "lines", List.of()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/decision-submitted"));
        issue("tinh.quyetdinh", id, 2, today(), today())
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("submittedBy", equalTo("tuphap.kstt"));
    }

    @Test
    void whatIsGivenBackSaysWhyAndIsDraftedFurther() {
        String id = draft("tuphap.kstt", List.of(line("ABOLISH", "1.000656", null)));
        submit("tuphap.kstt", id, 1).statusCode(200);
        giveBack("nongnghiep.kstt", id, 2, "Không phải của mình").statusCode(404);
        giveBack("tinh.kstt", id, 2, "Không có quyền").statusCode(403);
        giveBack("tinh.quyetdinh", id, 2, null).statusCode(400);
        giveBack("tinh.quyetdinh", id, 2, "Thiếu căn cứ pháp lý")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("returnedReason", equalTo("Thiếu căn cứ pháp lý"));
        submit("tuphap.kstt", id, 3).statusCode(200).body("returnedReason", nullValue());
        giveBack("tuphap.kstt", id, 4, null).statusCode(200).body("status", equalTo("DRAFT"));
    }

    @Test
    void onlyTheDraftingUnitHandsItsDraftIn() {
        String id = draft("tuphap.kstt", List.of(line("ABOLISH", "1.000656", null)));
        submit("nongnghiep.kstt", id, 1).statusCode(404);
        submit("longxuyen.tiepnhan", id, 1).statusCode(403);
        submit("tinh.quyetdinh", id, 1).statusCode(403);
        given().post("/api/v1/decisions/" + id + "/submission").then().statusCode(401);
    }

    @Test
    void whatIsHandedInIsAsInvisibleToOthersAsADraft() {
        String id = draft("tuphap.kstt", List.of(line("ABOLISH", "1.000656", null)));
        submit("tuphap.kstt", id, 1).statusCode(200);
        as("tuphap.pheduyet").get("/api/v1/decisions/" + id).then().statusCode(200);
        as("tinh.quyetdinh").get("/api/v1/decisions/" + id).then().statusCode(200);
        as("nongnghiep.kstt").get("/api/v1/decisions/" + id).then().statusCode(404);
        as("longxuyen.pheduyet").get("/api/v1/decisions/" + id).then().statusCode(404);
        as("nongnghiep.kstt")
                .queryParam("status", "SUBMITTED")
                .queryParam("first", 100)
                .get("/api/v1/decisions")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void anyoneOfTheUnitGoesOnWithWhatAnotherDrafted() {
        String id = draft(
                "tuphap.kstt",
                List.of(Map.of(
                        "kind", "AMEND",
                        "procedureCode", "1.000656",
                        "paragraph", "Điều 1, khoản 2",
                        "content", Map.of("name", "Tên sửa đổi"))));
        as("tuphap.kstt")
                .get("/api/v1/decisions/" + id)
                .then()
                .body("lines[0].content.name", equalTo("Tên sửa đổi"))
                .body("lines[0].paragraph", equalTo("Điều 1, khoản 2"));
    }

    @Test
    void totalsThatDoNotAgreeWithTheLinesAreRefused() {
        String id = draft(
                "tinh.quyetdinh",
                List.of(
                        line("INTRODUCE", code(), content("Cấp giấy thứ nhất", 3)),
                        line("INTRODUCE", code(), content("Cấp giấy thứ hai", 3))),
                Map.of("statedTotals", Map.of("introduced", 3, "total", 2)));
        submit("tinh.quyetdinh", id, 1)
                .statusCode(422)
                .body("type", endsWith("/decision-not-submittable"))
                .body("errors.field", contains("statedTotals.introduced"))
                .body("errors[0].message", equalTo("Nêu 3 thủ tục ban hành mới nhưng có 2: dòng 1, 2."));
        issue("tinh.quyetdinh", id, 1, today(), today())
                .statusCode(422)
                .body("errors.field", hasItem("statedTotals.introduced"));
    }

    @Test
    void anIssuedDecisionIsCorrectedByALaterOneThatNamesIt() {
        String fresh = code();
        String first = draft("tinh.quyetdinh", List.of(line("INTRODUCE", fresh, content("Cấp giấy sai tên", 3))));
        String wrong = draft("tinh.quyetdinh", List.of(line("ABOLISH", "1.000656", null)));
        send(
                        "tinh.quyetdinh",
                        "POST",
                        "/api/v1/decisions",
                        Map.of("title", "Đính chính", "correctsId", wrong, "lines", List.of()))
                .then()
                .statusCode(422)
                .body("errors.field", contains("correctsId"));
        issue("tinh.quyetdinh", first, 1, today(), today()).statusCode(200);
        String second = draft(
                "tinh.quyetdinh",
                List.of(line("AMEND", fresh, Map.of("name", "Cấp giấy đúng tên"))),
                Map.of("correctsId", first));
        issue("tinh.quyetdinh", second, 1, today(), today().plusDays(1)).statusCode(200);
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + first)
                .then()
                .body("correctedBy", contains(second))
                .body("problems", empty());
    }

    @Test
    void theSameNumberMayComeAgainInAnotherYear() {
        Map<String, Object> issue = Map.of(
                "revision",
                1,
                "number",
                "7" + code().substring(2) + "/QĐ-UBND",
                "signer",
                "Nguyễn Văn An",
                "issuedOn",
                today().toString(),
                "effectiveOn",
                today().plusDays(40).toString());
        String first = draft("tinh.quyetdinh", List.of(line("INTRODUCE", code(), content("Cấp giấy A", 3))));
        String second = draft("tinh.quyetdinh", List.of(line("INTRODUCE", code(), content("Cấp giấy B", 3))));
        send("tinh.quyetdinh", "POST", "/api/v1/decisions/" + first + "/issue", issue)
                .then()
                .statusCode(200);
        send("tinh.quyetdinh", "POST", "/api/v1/decisions/" + second + "/issue", issue)
                .then()
                .statusCode(409)
                .body("type", endsWith("/decision-number-taken"));
        Map<String, Object> before = new java.util.HashMap<>(issue);
        before.put("issuedOn", today().minusYears(1).toString());
        send("tinh.quyetdinh", "POST", "/api/v1/decisions/" + second + "/issue", before)
                .then()
                .statusCode(200)
                .body("address", endsWith("-qd-ubnd-" + (today().getYear() - 1)))
                .body("revision", is(2));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

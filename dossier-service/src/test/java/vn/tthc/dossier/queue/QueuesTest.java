package vn.tthc.dossier.queue;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class QueuesTest extends DossierTest {

    @Test
    void aDossierMovesFromViewToView() {
        String id = received("rachgia.tiepnhan", birth()).path("id");
        list("rachgia.xuly", "view=UNASSIGNED&first=100").body("items.id", hasItem(id));
        act("rachgia.xuly", id, "TAKE");
        list("rachgia.xuly", "view=UNASSIGNED&first=100").body("items.id", not(hasItem(id)));
        list("rachgia.xuly", "view=MINE&first=100")
                .body("items.id", hasItem(id))
                .body("items.assignee", everyItem(equalTo("rachgia.xuly")));
        list("rachgia.tiepnhan", "view=DUE_SOON&first=100").body("items.id", hasItem(id));
        act("rachgia.xuly", id, "REQUEST_SUPPLEMENT", Map.of("reason", "Thiếu giấy chứng sinh"));
        list("rachgia.tiepnhan", "view=SUPPLEMENT_WAITING&first=100").body("items.id", hasItem(id));
        list("rachgia.tiepnhan", "view=DUE_SOON&first=100").body("items.id", not(hasItem(id)));
        act("rachgia.tiepnhan", id, "RECEIVE_SUPPLEMENT");
        act("rachgia.xuly", id, "FORWARD");
        list("rachgia.pheduyet", "view=WAITING_APPROVAL&first=100").body("items.id", hasItem(id));
        act("rachgia.pheduyet", id, "APPROVE");
        list("rachgia.tiepnhan", "view=TO_RETURN&first=100").body("items.id", hasItem(id));
        list("rachgia.tiepnhan", "view=DONE&state=SETTLED&first=100").body("items.id", hasItem(id));
    }

    @Test
    void theDeskCountsWhatTheViewsShow() {
        received("rachgia.tiepnhan", birth());
        List<Map<String, Object>> tiles = as("rachgia.xuly")
                .get("/api/v1/desk")
                .then()
                .statusCode(200)
                .extract()
                .path("tiles");
        assertTrue(tiles.stream().anyMatch(tile -> tile.get("kind").equals("UNASSIGNED")));
        for (Map<String, Object> tile : tiles) {
            Integer total =
                    list("rachgia.xuly", "view=" + tile.get("view")).extract().path("totalCount");
            assertEquals(total, tile.get("count"), tile.toString());
        }
        as("longxuyen.tiepnhan").get("/api/v1/desk").then().body("tiles.kind", hasItem("TO_ACCEPT"));
    }

    @Test
    void pagesStayInPlaceWhileDossiersComeIn() {
        for (int i = 0; i < 5; i++) {
            received("phuquoc.tiepnhan", birth());
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        for (boolean more = true; more; ) {
            ValidatableResponse page = list("phuquoc.tiepnhan", "view=ALL&first=2&after=" + after);
            seen.addAll(page.extract().path("items.id"));
            more = page.extract().path("hasNextPage");
            after = page.extract().path("endCursor");
            if (seen.size() == 2) {
                received("phuquoc.tiepnhan", birth());
            }
        }
        assertEquals(seen.size(), new HashSet<>(seen).size(), "no row twice");
        assertTrue(seen.size() >= 5);
        list(
                        "phuquoc.tiepnhan",
                        "view=UNASSIGNED&first=1&after="
                                + list("phuquoc.xuly", "view=UNASSIGNED&first=1")
                                        .extract()
                                        .path("endCursor"))
                .body("items", hasSize(1));
    }

    @Test
    void backwardsEveryViewIsTheSameListFromItsEnd() {
        for (int i = 0; i < 3; i++) {
            received("phuquoc.tiepnhan", birth());
        }
        for (String view : List.of("ALL", "UNIT")) {
            List<String> forwards = list("phuquoc.tiepnhan", "view=" + view + "&first=100")
                    .extract()
                    .path("items.id");
            List<String> backwards = new ArrayList<>();
            String before = "";
            for (boolean more = true; more; ) {
                ValidatableResponse page =
                        list("phuquoc.tiepnhan", "view=" + view + "&last=2&total=false&before=" + before);
                page.body("totalCount", nullValue()).body("hasNextPage", equalTo(!before.isEmpty()));
                backwards.addAll(0, page.extract().path("items.id"));
                more = page.extract().path("hasPreviousPage");
                before = page.extract().path("cursors[0]");
            }
            assertEquals(forwards, backwards, view);
        }
    }

    @Test
    void twoDirectionsAtOnceAreRefused() {
        as("phuquoc.tiepnhan")
                .get("/api/v1/dossiers?first=2&last=2")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("last"));
    }

    @Test
    void peopleAndCodesAreFoundWithoutAccents() {
        Map<String, Object> request = birth();
        @SuppressWarnings("unchecked")
        Map<String, Object> applicant = (Map<String, Object>) request.get("applicant");
        applicant.put("name", "Đặng Thị Ngọc Ánh");
        String number = (String) applicant.get("identityNumber");
        var dossier = received("longxuyen.tiepnhan", request);
        String id = dossier.path("id");
        list("longxuyen.tiepnhan", "text=dang thi ngoc anh").body("items.id", hasItem(id));
        list("longxuyen.tiepnhan", "text=" + dossier.path("code").toString().toLowerCase())
                .body("items.id", contains(id));
        list("longxuyen.tiepnhan", "text=" + number).body("items.id", contains(id));
        list("longxuyen.tiepnhan", "text=100%").body("items", hasSize(0));
        history("longxuyen.tiepnhan", number)
                .statusCode(200)
                .body("name", equalTo("Đặng Thị Ngọc Ánh"))
                .body("dossiers.id", contains(id));
        history("rachgia.tiepnhan", number).statusCode(200).body("dossiers", hasSize(0));
    }

    @Test
    void whoIsShownMaskedIsNotFoundByNameOrNumber() {
        Map<String, Object> request = legalAdviser();
        @SuppressWarnings("unchecked")
        Map<String, Object> applicant = (Map<String, Object>) request.get("applicant");
        applicant.put("name", "Trương Vĩnh Hy Hữu");
        String number = (String) applicant.get("identityNumber");
        var dossier = received("rachgia.tiepnhan", request);
        String id = dossier.path("id");
        String code = dossier.path("code");
        for (String own : List.of("rachgia.tiepnhan", "tuphap.xuly")) {
            list(own, "text=truong vinh hy huu").body("items.id", contains(id));
            list(own, "text=" + number).body("items.id", contains(id));
        }
        for (String masked : List.of("tinh.kiemtoan", "tinh.xuly", "tuphap.kstt")) {
            list(masked, "text=truong vinh hy huu").body("totalCount", equalTo(0));
            list(masked, "text=hy huu " + code.toLowerCase()).body("totalCount", equalTo(0));
            list(masked, "text=" + number).body("totalCount", equalTo(0));
            list(masked, "text=" + code.toLowerCase()).body("items.id", contains(id));
        }
    }

    @Test
    void anExportIsWrittenDownWithItsFilterAndRows() {
        received("phuquoc.tiepnhan", birth());
        int total = list("phuquoc.tiepnhan", "view=UNIT&procedure=" + Suite.BIRTH)
                .extract()
                .path("totalCount");
        as("phuquoc.tiepnhan")
                .post("/api/v1/dossiers/exports?view=UNIT&procedure=" + Suite.BIRTH)
                .then()
                .statusCode(200)
                .body("rows", equalTo(total));
        as("tinh.kiemtoan").get("/api/v1/audit/verification").then().statusCode(200);
        as("phuquoc.pakn").post("/api/v1/dossiers/exports").then().statusCode(403);
        io.restassured.RestAssured.given()
                .post("/api/v1/dossiers/exports")
                .then()
                .statusCode(401);
    }

    @Test
    void filtersNarrowAndForeignUnitsStayOut() {
        received("longxuyen.tiepnhan", legalAdviser());
        list(
                        "longxuyen.tiepnhan",
                        "procedure=" + Suite.LEGAL_ADVISER + "&unit=" + JUSTICE + "&channel=COUNTER&from=2026-01-01")
                .body("totalCount", greaterThanOrEqualTo(1))
                .body("items.procedureCode", everyItem(equalTo(Suite.LEGAL_ADVISER)));
        list("rachgia.xuly", "unit=" + LONG_XUYEN).body("items.receivingUnitId", not(hasItem(LONG_XUYEN)));
        as("longxuyen.tiepnhan").get("/api/v1/dossiers?state=GONE").then().statusCode(400);
        as("longxuyen.tiepnhan").get("/api/v1/dossiers?first=1000").then().statusCode(400);
        as("longxuyen.tiepnhan").get("/api/v1/dossiers?after=xxx").then().statusCode(400);
    }

    private static ValidatableResponse list(String user, String query) {
        var request = as(user);
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            request.queryParam(pair[0], pair[1]);
        }
        return request.get("/api/v1/dossiers").then().statusCode(200);
    }

    @Test
    void aListOfSomeFieldsSaysOfThemWhatTheWholeListSays() {
        received("rachgia.tiepnhan", birth());
        String filter = "view=ALL&first=5&total=false";
        for (String user : List.of("rachgia.tiepnhan", "tinh.tiepnhan", "tinh.kiemtoan")) {
            List<Map<String, Object>> whole = list(user, filter).extract().path("items");
            for (String fields : List.of(
                    "code,revision,state,registeredAt,dueAt,feePaid,feeDue,outcome,level",
                    "id,nationalStatus,handlingUnitId,checkSecret",
                    "code,applicant,papers,step,allowedActions,note,delegation,result,dueAt")) {
                ValidatableResponse page = list(user, filter + "&fields=" + fields);
                List<Map<String, Object>> parts = page.extract().path("items");
                assertEquals(whole.size(), parts.size());
                for (int i = 0; i < parts.size(); i++) {
                    Map<String, Object> row = whole.get(i);
                    assertEquals(Set.of(fields.split(",")), parts.get(i).keySet());
                    parts.get(i).forEach((name, value) -> assertEquals(row.get(name), value, name));
                }
                assertEquals(
                        list(user, filter).extract().<List<String>>path("cursors"),
                        page.extract().<List<String>>path("cursors"));
            }
        }
    }

    @Test
    void everyFieldOfADossierCanBeAskedForAloneAndNothingElse() {
        String id = received("rachgia.tiepnhan", birth()).path("id");
        Map<String, Object> whole = batch(id, "").extract().path("[0]");
        for (String field : whole.keySet()) {
            batch(id, "?fields=" + field).body("[0]", aMapWithSize(1)).body("[0]", hasKey(field));
        }
        String all = String.join(",", whole.keySet());
        Map<String, Object> parts = batch(id, "?fields=" + all).extract().path("[0]");
        assertEquals(whole.keySet(), parts.keySet());
        for (String path : List.of("dossiers?fields=code,content", "dossiers?fields=check_secret")) {
            as("rachgia.tiepnhan")
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("fields"));
        }
    }

    private static ValidatableResponse batch(String id, String query) {
        return as("rachgia.tiepnhan")
                .body(Map.of("ids", List.of(id)))
                .post("/api/v1/dossiers/batch" + query)
                .then()
                .statusCode(200);
    }
}

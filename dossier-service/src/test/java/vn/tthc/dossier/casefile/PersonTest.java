package vn.tthc.dossier.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;

/** What the person behind a dossier may ask for. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class PersonTest extends DossierTest {
    @Test
    void everyoneWhoWasShownThePersonStandsInTheLogWithThePurpose() {
        Map<String, Object> request = birth();
        String number = number(request);
        var dossier = received("longxuyen.tiepnhan", request);
        String id = dossier.path("id");
        String code = dossier.path("code");
        as("tinh.kstt")
                .body(Map.of("purpose", "RESOLVE_COMPLAINT", "note", "Đơn số 12"))
                .post("/api/v1/dossiers/" + id + "/applicant")
                .then()
                .statusCode(200);
        history("longxuyen.tiepnhan", number).statusCode(200);
        String other = received("longxuyen.tiepnhan", birth()).path("id");
        as("tinh.kstt")
                .body(Map.of("purpose", "INSPECTION"))
                .post("/api/v1/dossiers/" + other + "/applicant")
                .then()
                .statusCode(200);
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + id + "/person/access-log")
                .then()
                .statusCode(200)
                .body("action", contains("applicant.look-up", "dossier.unmask"))
                .body("username", contains("longxuyen.tiepnhan", "tinh.kstt"))
                .body("purpose", contains("RECEIVE_DOSSIER", "RESOLVE_COMPLAINT"))
                .body("[1].note", equalTo("Đơn số 12"))
                .body("[0].dossierCodes", contains(code));
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + code + "/person/access-log")
                .then()
                .body("[0].action", equalTo("person.access-log"))
                .body("[0].username", equalTo("tinh.kiemtoan"));
    }

    @Test
    void whatIsStoredIsExportedForAPurposeWithAllDossiersOfThePerson() {
        Map<String, Object> request = birth();
        String first = received("longxuyen.tiepnhan", request).path("id");
        received("longxuyen.tiepnhan", request);
        as("tinh.kiemtoan")
                .body(Map.of("purpose", "ANSWER_APPLICANT"))
                .post("/api/v1/dossiers/" + first + "/person/export")
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("applicant.identityNumber", hasItem(number(request)));
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + first + "/person/access-log")
                .then()
                .body("action", hasItem("person.export"));
        as("tinh.kiemtoan")
                .body(Map.of())
                .post("/api/v1/dossiers/" + first + "/person/export")
                .then()
                .statusCode(400);
    }

    @Test
    void theLogIsForTheAuditorAndAnExportForWhoMayUnmask() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        given().get("/api/v1/dossiers/" + id + "/person/access-log").then().statusCode(401);
        given().contentType("application/json")
                .body(Map.of("purpose", "INSPECTION"))
                .post("/api/v1/dossiers/" + id + "/person/export")
                .then()
                .statusCode(401);
        for (var user : List.of("longxuyen.tiepnhan", "tinh.kstt", "longxuyen.baocao")) {
            as(user).get("/api/v1/dossiers/" + id + "/person/access-log").then().statusCode(403);
        }
        as("longxuyen.baocao")
                .body(Map.of("purpose", "INSPECTION"))
                .post("/api/v1/dossiers/" + id + "/person/export")
                .then()
                .statusCode(403);
        as("rachgia.tiepnhan")
                .body(Map.of("purpose", "INSPECTION"))
                .post("/api/v1/dossiers/" + id + "/person/export")
                .then()
                .statusCode(404);
    }

    private static String number(Map<String, Object> request) {
        return String.valueOf(((Map<?, ?>) request.get("applicant")).get("identityNumber"));
    }
}

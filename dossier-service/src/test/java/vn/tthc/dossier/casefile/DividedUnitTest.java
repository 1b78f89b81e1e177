package vn.tthc.dossier.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class DividedUnitTest extends DossierTest {
    /** Merged wholly into Phường Long Xuyên on 1/7/2025. */
    private static final String MY_BINH = "30280-0";

    /** Xã Vĩnh Châu, divided between Phường Châu Đốc and Phường Vĩnh Tế on 1/7/2025. */
    private static final String VINH_CHAU = "30334-0";

    private static final String CHAU_DOC = "30316-20250701";
    private static final String VINH_TE = "30325-20250701";

    @Test
    void openWorkOfAUnitThatWasMergedGoesToItsSuccessorByItself() {
        String id = OldDossier.in(MY_BINH);
        act("longxuyen.xuly", id, "TAKE").statusCode(200).body("handlingUnitId", equalTo(MY_BINH));
        as("rachgia.xuly").get("/api/v1/dossiers/" + id).then().statusCode(404);
        as("tinh.quantri")
                .get("/api/v1/divided-units/dossiers?first=100")
                .then()
                .body("items.find { it.id == '" + id + "' }", nullValue());
    }

    @Test
    void openWorkOfADividedUnitIsGivenOnByTheAdministratorWithAReason() {
        String id = OldDossier.in(VINH_CHAU);
        as("tinh.quantri")
                .get("/api/v1/divided-units/dossiers?first=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.unitId", equalTo(VINH_CHAU))
                .body("items.find { it.id == '" + id + "' }.successorUnitIds", containsInAnyOrder(CHAU_DOC, VINH_TE));
        int before = revision(id);
        assign("tinh.quantri", List.of(id), VINH_TE).statusCode(200).body("dossiers", equalTo(1));

        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .body("handlingUnitId", equalTo(VINH_TE))
                .body("receivingUnitId", equalTo(VINH_TE))
                .body("revision", equalTo(before + 1));
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .body("size()", equalTo(before + 1))
                .body("[-1].action", equalTo("ASSIGN_UNIT"))
                .body("[-1].reason", equalTo("Thửa đất thuộc Vĩnh Tế"));
        var event = Events.next(
                "tthc.dossier.dossiers",
                e -> e.key().equals(id) && e.data().get("revision").asInt() == before + 1);
        assertEquals(VINH_TE, event.data().get("handlingUnitId").asText());
        assertEquals(VINH_CHAU, event.data().get("originUnitId").asText());
        assertEquals(VINH_CHAU, event.data().get("originReceivingUnitId").asText());
        as("tinh.quantri")
                .get("/api/v1/divided-units/dossiers?first=100")
                .then()
                .body("items.find { it.id == '" + id + "' }", nullValue());
        assign("tinh.quantri", List.of(id), CHAU_DOC).statusCode(422);
        as("tinh.kiemtoan").get("/api/v1/audit/verification").then().statusCode(200);
    }

    @Test
    void onlyToAUnitThatTookItsPlaceAndOnlyWhatIsOpenThere() {
        String divided = OldDossier.in(VINH_CHAU);
        assign("tinh.quantri", List.of(divided), LONG_XUYEN)
                .statusCode(422)
                .body("type", endsWith("dossier-not-assignable"))
                .body("errors[0].field", equalTo("toUnitId"));
        String merged = OldDossier.in(MY_BINH);
        assign("tinh.quantri", List.of(divided, merged), VINH_TE)
                .statusCode(422)
                .body("errors[0].field", equalTo("dossierIds"));
        as("tinh.kiemtoan").get("/api/v1/dossiers/" + divided).then().body("handlingUnitId", equalTo(VINH_CHAU));
    }

    @Test
    void nobodyElseGivesDossiersOn() {
        given().get("/api/v1/divided-units/dossiers").then().statusCode(401);
        given().contentType("application/json")
                .body(Map.of())
                .post("/api/v1/divided-units/assignments")
                .then()
                .statusCode(401);
        for (var user : List.of("tinh.xuly", "longxuyen.tiepnhan", "tinh.kiemtoan")) {
            as(user).get("/api/v1/divided-units/dossiers").then().statusCode(403);
            assign(user, List.of(UUID.randomUUID().toString()), VINH_TE).statusCode(403);
        }
    }

    private static ValidatableResponse assign(String user, List<String> ids, String to) {
        return as(user).body(Map.of("dossierIds", ids, "toUnitId", to, "reason", "Thửa đất thuộc Vĩnh Tế"))
                .post("/api/v1/divided-units/assignments")
                .then();
    }
}

package vn.tthc.dossier.casefile;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.dossier.CopiedDossier;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class AccessTest extends DossierTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPT,longxuyen.xuly",
        "REFUSE,longxuyen.xuly",
        "TAKE,longxuyen.tiepnhan",
        "REQUEST_SUPPLEMENT,longxuyen.tiepnhan",
        "RECEIVE_SUPPLEMENT,longxuyen.xuly",
        "REQUEST_FINANCIAL_DUTY,longxuyen.pheduyet",
        "CONFIRM_FINANCIAL_DUTY,longxuyen.xuly",
        "AWAIT_AGENCY,longxuyen.tiepnhan",
        "AGENCY_ANSWERED,longxuyen.tiepnhan",
        "FORWARD,longxuyen.pheduyet",
        "APPROVE,longxuyen.xuly",
        "SEND_BACK,longxuyen.xuly",
        "RETURN_RESULT,longxuyen.xuly",
        "EXTEND,longxuyen.tiepnhan",
        "STOP,longxuyen.tiepnhan",
        "WITHDRAW,longxuyen.xuly"
    })
    void theWrongRoleIsRefusedEachAction(String action, String user) {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        act(user, id, action, Map.of("reason", "Thử")).statusCode(403).body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void anotherUnitDoesNotKnowOfIt() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        for (String user : List.of("rachgia.tiepnhan", "rachgia.xuly", "tuphap.xuly", "phuquoc.baocao")) {
            as(user).get("/api/v1/dossiers/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/dossier-not-found"));
            as(user).get("/api/v1/dossiers/" + id + "/timeline").then().statusCode(404);
            as(user).get("/api/v1/dossiers/" + id + "/deadline").then().statusCode(404);
            as(user).get("/api/v1/dossiers/" + id + "/receipt.pdf").then().statusCode(404);
            for (String path : List.of("batch", "timelines")) {
                as(user).body(Map.of("ids", List.of(id)))
                        .post("/api/v1/dossiers/" + path)
                        .then()
                        .statusCode(200)
                        .body("$", hasSize(0));
            }
        }
        act("rachgia.xuly", id, "TAKE", Map.of("revision", 1)).statusCode(404);
        act("rachgia.tiepnhan", id, "WITHDRAW", Map.of("revision", 1, "reason", "Thử"))
                .statusCode(404);
    }

    @Test
    void timelinesOfAWholePageNeedThePermissionToRead() {
        String first = received("longxuyen.tiepnhan", birth()).path("id");
        String second = received("longxuyen.tiepnhan", birth()).path("id");
        var ids = Map.of("ids", List.of(first, second));
        as("longxuyen.pakn").body(ids).post("/api/v1/dossiers/timelines").then().statusCode(403);
        as("longxuyen.xuly")
                .body(ids)
                .post("/api/v1/dossiers/timelines")
                .then()
                .statusCode(200)
                .body("dossierId", containsInAnyOrder(first, second))
                .body("entries.flatten()", hasSize(2))
                .body("[0].entries[0].toState", equalTo("RECEIVED"));
    }

    @Test
    void theProvinceSeesItWithThePersonMasked() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        for (String user : List.of("tinh.kiemtoan", "tinh.baocao", "tinh.kstt")) {
            as(user).get("/api/v1/dossiers/" + id)
                    .then()
                    .statusCode(200)
                    .body("applicant.masked", equalTo(true))
                    .body("applicant.name", equalTo("N. T. H. Đào"))
                    .body("applicant.identityNumber", startsWith("*********"))
                    .body("applicant.phone", nullValue())
                    .body("checkSecret", nullValue())
                    .body("allowedActions", hasSize(0));
            as(user).get("/api/v1/dossiers/" + id + "/receipt.pdf").then().statusCode(403);
        }
        for (String user : List.of("tinh.kiemtoan", "tinh.baocao", "tinh.kstt")) {
            history(user, "089190100001").statusCode(403);
        }
    }

    @Test
    void theSuccessorSeesAndWorksOnTheDossiersOfItsPredecessor() {
        // Phường Mỹ Bình went wholly into Phường Long Xuyên on 1/7/2025; its dossiers came along.
        String predecessor = "30280-0";
        String id = CopiedDossier.of(predecessor);
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200)
                .body("handlingUnitId", equalTo(predecessor));
        as("rachgia.tiepnhan").get("/api/v1/dossiers/" + id).then().statusCode(404);
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
    }
}

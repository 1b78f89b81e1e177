package vn.tthc.dossier.casefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;

/** A unit is dissolved (giải thể) and nobody follows it: its open dossiers are given to a unit of its level. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class DissolvedUnitTest extends DossierTest {
    private static final String RACH_GIA = "30742-20250701";

    @Test
    void openWorkIsGivenToAPeerWhichGoesOnWithItAndWhatHadEndedStays() {
        String gone = "39101-0";
        Suite.commune(gone, null);
        String open = OldDossier.in(gone);
        String ended = OldDossier.in(
                gone,
                Map.of(
                        "action", "WITHDRAW",
                        "at", "2025-06-23T09:00:00+07:00",
                        "by", "cu.tiepnhan",
                        "reason", "Công dân rút hồ sơ"));
        left().body("items.id", not(hasItem(open)));

        dissolved(gone, open);
        left().body("items.find { it.id == '" + open + "' }.unitId", equalTo(gone))
                .body("items.find { it.id == '" + open + "' }.successorUnitIds", hasItems(LONG_XUYEN, RACH_GIA))
                .body("items.find { it.id == '" + open + "' }.successorUnitIds", not(hasItem(gone)))
                .body("items.find { it.id == '" + open + "' }.successorUnitIds", not(hasItem(JUSTICE)))
                .body("items.id", not(hasItem(ended)));
        as("longxuyen.xuly").get("/api/v1/dossiers/" + open).then().statusCode(404);
        String due = read(open).extract().path("dueAt");

        assign(open, JUSTICE).statusCode(422).body("errors[0].field", equalTo("toUnitId"));
        assign(ended, LONG_XUYEN).statusCode(422).body("errors[0].field", equalTo("dossierIds"));
        assign(open, LONG_XUYEN).statusCode(200).body("dossiers", equalTo(1));

        var event = Events.next(
                "tthc.dossier.dossiers",
                e -> e.key().equals(open) && e.data().get("revision").asInt() == 2);
        assertEquals(LONG_XUYEN, event.data().get("handlingUnitId").asText());
        assertEquals(gone, event.data().get("originUnitId").asText());
        read(open).body("handlingUnitId", equalTo(LONG_XUYEN)).body("dueAt", equalTo(due));
        left().body("items.id", not(hasItem(open)));
        heirsAlone(open);

        read(ended).body("state", equalTo("WITHDRAWN")).body("handlingUnitId", equalTo(gone));
        as("longxuyen.tiepnhan").get("/api/v1/dossiers/" + ended).then().statusCode(404);
    }

    @Test
    void theHeirHandsOverWhatAnotherUnitHandles() {
        String gone = "39102-0";
        Suite.commune(gone, null);
        String id = OldDossier.in(gone);
        String settled = OldDossier.in(
                gone,
                step("TAKE", "2025-06-23T09:00:00+07:00"),
                step("FORWARD", "2025-06-24T09:00:00+07:00"),
                Map.of(
                        "action", "APPROVE",
                        "at", "2025-06-25T09:00:00+07:00",
                        "by", "cu.pheduyet",
                        "result", Map.of("number", "12/GXN", "issuedOn", "2025-06-25", "electronic", false)));
        read(settled).body("state", equalTo("SETTLED"));
        dissolved(gone, id);
        left().body("items.id", hasItems(id, settled));
        assign(settled, LONG_XUYEN).statusCode(200);

        // What was decided is the deciding unit's for ever; the result waits at the heir's counter.
        read(settled).body("handlingUnitId", equalTo(gone)).body("receivingUnitId", equalTo(LONG_XUYEN));
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers?view=TO_RETURN&first=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(settled));
        act("rachgia.tiepnhan", settled, "RETURN_RESULT").statusCode(404);
        act("longxuyen.tiepnhan", settled, "RETURN_RESULT").statusCode(200).body("state", equalTo("RESULT_RETURNED"));
        left().body("items.id", not(hasItem(settled))).body("items.id", hasItem(id));
    }

    /** It is in the heir's queue, and nobody else's. */
    private static void heirsAlone(String id) {
        queue("longxuyen.xuly", id).body("items.id", equalTo(List.of(id)));
        queue("rachgia.xuly", id).body("items.id", empty());
        as("rachgia.xuly").get("/api/v1/dossiers/" + id).then().statusCode(404);
        act("rachgia.xuly", id, "TAKE").statusCode(404);
        act("longxuyen.xuly", id, "TAKE")
                .statusCode(200)
                .body("state", equalTo("PROCESSING"))
                .body("handlingUnitId", equalTo(LONG_XUYEN));
    }

    private static ValidatableResponse queue(String user, String id) {
        String code = read(id).extract().path("code");
        return as(user).get("/api/v1/dossiers?view=UNASSIGNED&text=" + code)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> step(String action, String at) {
        return Map.of("action", action, "at", at, "by", "cu.xuly");
    }

    /** The catalogue says so; waits until the service knows. */
    private static void dissolved(String unit, String dossier) {
        Suite.commune(unit, LocalDate.of(2025, 6, 30));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> left().body("items.id", hasItem(dossier)));
    }

    private static ValidatableResponse left() {
        return as("tinh.quantri")
                .get("/api/v1/divided-units/dossiers?first=100")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String id) {
        return as("tinh.kiemtoan").get("/api/v1/dossiers/" + id).then().statusCode(200);
    }

    private static ValidatableResponse assign(String id, String to) {
        return as("tinh.quantri")
                .body(Map.of("dossierIds", List.of(id), "toUnitId", to, "reason", "Nghị quyết giải thể"))
                .post("/api/v1/divided-units/assignments")
                .then();
    }
}

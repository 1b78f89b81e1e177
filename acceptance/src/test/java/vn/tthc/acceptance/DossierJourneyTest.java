package vn.tthc.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dossier from the counter to its result, through the one door, with the figures following. */
@ExtendWith(RunningSuite.class)
class DossierJourneyTest {
    private static final String ACT = """
            mutation Act($input: ActOnDossierInput!, $key: String!) {
              actOnDossier(input: $input, idempotencyKey: $key) { id revision state deadline { paused } allowedActions { action } }
            }""";

    private static final String READ = """
            query Read($id: String!) {
              me { username }
              dossier(id: $id) { id code revision state handlingUnit { id } timeline { action by } procedure { code name } }
            }""";

    private final Suite suite;

    DossierJourneyTest(Suite suite) {
        this.suite = suite;
    }

    @Test
    void aDossierGoesFromTheCounterToItsResultAndEveryStepIsInTheTimeline() {
        var counter = new Api(suite, "longxuyen.tiepnhan");
        var officer = new Api(suite, "longxuyen.xuly");
        var approver = new Api(suite, "longxuyen.pheduyet");
        var received =
                Intake.complete(counter, Intake.BIRTH_REGISTRATION, "COUNTER").by(counter);
        assertThat(received.get("state").asText()).isEqualTo("RECEIVED");

        var taken = act(officer, received, "TAKE", Map.of());
        var asked = act(officer, taken, "REQUEST_SUPPLEMENT", Map.of("reason", "Thiếu giấy chứng sinh"));
        assertThat(asked.at("/deadline/paused").asBoolean()).isTrue();
        var supplemented = act(counter, asked, "RECEIVE_SUPPLEMENT", Map.of());
        assertThat(supplemented.at("/deadline/paused").asBoolean()).isFalse();
        var forwarded = act(officer, supplemented, "FORWARD", Map.of());
        var approved = act(
                approver,
                forwarded,
                "APPROVE",
                Map.of("result", Map.of("number", "01/KS", "summary", "Giấy khai sinh")));
        var returned = act(counter, approved, "RETURN_RESULT", Map.of());
        assertThat(returned.get("state").asText()).isEqualTo("RESULT_RETURNED");

        var timeline =
                officer.ask(READ, Map.of("id", received.get("id").asText())).at("/dossier/timeline");
        assertThat(timeline.findValuesAsText("action"))
                .contains("TAKE", "REQUEST_SUPPLEMENT", "RECEIVE_SUPPLEMENT", "FORWARD", "APPROVE", "RETURN_RESULT");
    }

    @Test
    void aCommuneReceivesForADepartmentAndTheDepartmentHasItAtOnce() {
        var counter = new Api(suite, "rachgia.tiepnhan");
        var department = new Api(suite, "tuphap.xuly");
        var procedure = procedureHandledBy("STP-20250701", counter);
        var received = Intake.complete(counter, procedure, "COUNTER").by(counter);
        assertThat(received.at("/handlingUnit/id").asText()).isEqualTo("STP-20250701");

        var seen = department.ask(READ, Map.of("id", received.get("id").asText()));
        assertThat(seen.at("/dossier/code").asText())
                .isEqualTo(received.get("code").asText());
    }

    @Test
    void eachStepMovesTheProvincesFiguresWithinASecondAndEachFigureOpensItsDossiers() {
        var province = new Api(suite, "tinh.baocao");
        var counter = new Api(suite, "longxuyen.tiepnhan");
        var intake = Intake.complete(counter, Intake.BIRTH_REGISTRATION, "COUNTER");
        var before = Figures.ofThisYear(province).getOrDefault("RECEIVED_COUNTER_POST", 0L);

        intake.by(counter);

        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(Figures.ofThisYear(province).get("RECEIVED_COUNTER_POST"))
                        .isGreaterThan(before));
        var figures = Figures.ofThisYear(province);
        assertThat(figures.get("RECEIVED"))
                .isEqualTo(figures.get("SETTLED") + figures.get("IN_PROGRESS") + figures.get("OTHER"));
        assertThat(Figures.cases(province, "RECEIVED").get("totalCount").asLong())
                .isEqualTo(figures.get("RECEIVED"));
    }

    @Test
    void anotherUnitsDossierIsNotFoundAndNoTokenIsRefused() {
        var counter = new Api(suite, "longxuyen.tiepnhan");
        var received =
                Intake.complete(counter, Intake.BIRTH_REGISTRATION, "COUNTER").by(counter);
        var id = Map.of("id", received.get("id").asText());

        var foreign = new Api(suite, "phuquoc.tiepnhan").raw(READ, id);
        assertThat(foreign.at("/data/dossier").isNull()).isTrue();
        assertThat(new Api(suite, null)
                        .raw(READ, id)
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("unauthenticated");
        assertThat(Intake.complete(counter, Intake.BIRTH_REGISTRATION, "COUNTER")
                        .refusedTo(new Api(suite, "longxuyen.pheduyet")))
                .isEqualTo("forbidden");
    }

    private static JsonNode act(Api who, JsonNode dossier, String action, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("id", dossier.get("id").asText());
        input.put("revision", dossier.get("revision").asInt());
        input.put("action", action);
        return who.ask(ACT, Map.of("input", input, "key", UUID.randomUUID().toString()))
                .get("actOnDossier");
    }

    private static String procedureHandledBy(String unit, Api reader) {
        var found = reader.ask("""
                query Handled($unit: String!) {
                  me { username }
                  procedures(filter: {handlingUnitId: $unit}, first: 1) { edges { node { code } } }
                }""", Map.of("unit", unit));
        return found.at("/procedures/edges/0/node/code").asText();
    }
}

package vn.tthc.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What an intake officer hands over: a procedure, an applicant, the papers that the procedure requires. */
record Intake(String procedure, String channel, String identityNumber, List<Map<String, ?>> papers, String key) {
    private static final AtomicInteger PERSONS = new AtomicInteger(100_000);

    private static final String COMPONENTS = """
            query Papers($code: String!) {
              me { username }
              procedure(code: $code) { components { no originals copies required } }
            }""";

    private static final String RECEIVE = """
            mutation Receive($input: ReceiveDossierInput!, $key: String!) {
              receiveDossier(input: $input, idempotencyKey: $key) {
                id code revision state checkSecret dueAt
                receivingUnit { id name } handlingUnit { id name }
                deadlineExplained { sentence }
              }
            }""";

    static final String BIRTH_REGISTRATION = "1.001193";

    /** All required papers of the procedure, for a citizen nobody else has. */
    static Intake complete(Api officer, String procedure, String channel) {
        var papers = new ArrayList<Map<String, ?>>();
        for (var component : officer.ask(COMPONENTS, Map.of("code", procedure)).at("/procedure/components")) {
            papers.add(Map.of(
                    "no", component.get("no").asInt(),
                    "form", "ORIGINAL",
                    "originals", Math.max(1, component.get("originals").asInt()),
                    "copies", component.get("copies").asInt()));
        }
        return new Intake(
                procedure,
                channel,
                "089190" + PERSONS.incrementAndGet(),
                papers,
                UUID.randomUUID().toString());
    }

    /** The same papers for the next person, under a key of its own. */
    Intake next() {
        return new Intake(
                procedure,
                channel,
                "089190" + PERSONS.incrementAndGet(),
                papers,
                UUID.randomUUID().toString());
    }

    JsonNode by(Api officer) {
        return officer.ask(RECEIVE, variables()).get("receiveDossier");
    }

    JsonNode rawBy(Api officer) {
        return officer.raw(RECEIVE, variables());
    }

    String refusedTo(Api officer) {
        return officer.refusal(RECEIVE, variables());
    }

    private Map<String, ?> variables() {
        return Map.of(
                "key",
                key,
                "input",
                Map.of(
                        "procedureCode", procedure,
                        "channel", channel,
                        "applicant",
                                Map.of(
                                        "kind", "CITIZEN",
                                        "name", "Nguyễn Thị Kiểm Thử",
                                        "identityNumber", identityNumber,
                                        "phone", "0912345678",
                                        "address", "Khóm 1, phường Long Xuyên"),
                        "papers", papers,
                        "returnBy", "COUNTER"));
    }
}

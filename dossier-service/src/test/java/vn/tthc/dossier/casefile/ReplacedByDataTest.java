package vn.tthc.dossier.casefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;

/** Papers whose place is taken by data, and what the figures of digitisation and reuse are told of a dossier. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class ReplacedByDataTest extends DossierTest {
    private static final String CODE = "9.260081";
    private static final String DATABASE = "CSDL quốc gia về dân cư";
    private static final String FORM = "Tờ khai";
    private static final String IDENTITY = "Bản sao căn cước";
    private static final String MARRIAGE = "Giấy kết hôn";

    @Test
    void aRequiredPaperIsThereWhenDataStandForItAndReceiptTimelineAndEventSaySo() throws IOException {
        listed();
        var dossier =
                received("longxuyen.tiepnhan", request(paper(1, "DIGITISED"), paper(2, "DATA"), paper(3, "COPY")));
        String id = dossier.path("id");
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .body("papers[1].received", equalTo(true))
                .body("papers[1].form", equalTo("DATA"))
                .body("papers[1].originals", equalTo(0))
                .body("papers[1].file", nullValue())
                .body("papers[1].lookUp.database", equalTo(DATABASE))
                .body("papers[1].lookUp.outcome", equalTo("FOUND"))
                .body("papers[1].lookUp.by", equalTo("longxuyen.tiepnhan"))
                .body("papers[1].flags.replaceableBy", equalTo(DATABASE))
                .body("papers[2].lookUp", nullValue());
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .body("[0].note", equalTo("“" + IDENTITY + "” thay bằng dữ liệu của " + DATABASE + "."));
        String receipt = receipt(id);
        assertTrue(receipt.contains("thay bằng dữ liệu"), receipt);
        JsonNode event = event(id, 1);
        assertEquals(3, event.path("components").asInt());
        assertEquals(2, event.path("handedInComponents").asInt());
        assertEquals(1, event.path("replacedByData").asInt());
        assertEquals(1, event.path("digitisedComponents").asInt());
        assertEquals(1, event.path("mustDigitiseComponents").asInt());
        assertEquals(1, event.path("digitisedMustDigitiseComponents").asInt());
        assertEquals(1, event.path("reusableComponents").asInt());
        assertTrue(event.path("resultMustBeElectronic").asBoolean());
    }

    @Test
    void dataAreRefusedForAPaperThatNoDecisionReplacesAndWithoutThemThePaperIsStillMissing() {
        listed();
        as("longxuyen.tiepnhan")
                .body(request(paper(1, "DATA"), paper(2, "DATA"), paper(3, "COPY")))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(422)
                .body("type", endsWith("/paper-not-replaceable"))
                .body("errors[0].field", equalTo("papers[1]"))
                .body("errors[0].message", containsString("không thuộc danh mục thay thế bằng dữ liệu"));
        as("longxuyen.tiepnhan")
                .body(request(paper(1, "ORIGINAL"), paper(3, "COPY")))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(422)
                .body("type", endsWith("/papers-missing"));
        Map<String, Object> unlisted = birth();
        unlisted.put("papers", List.of(paper(1, "ORIGINAL"), paper(2, "DATA")));
        as("longxuyen.tiepnhan")
                .body(unlisted)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(422)
                .body("type", endsWith("/paper-not-replaceable"));
    }

    @Test
    void aSupplementMayBeDataOrThePaperWhereTheDataAreNotToBeHad() {
        listed();
        String id = received("longxuyen.tiepnhan", request(paper(1, "ORIGINAL"), paper(2, "DATA"), paper(3, "COPY")))
                .path("id");
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
        act("longxuyen.xuly", id, "REQUEST_SUPPLEMENT", Map.of("reason", "Dữ liệu chưa khớp"))
                .statusCode(200);
        act(
                        "longxuyen.tiepnhan",
                        id,
                        "RECEIVE_SUPPLEMENT",
                        Map.of("papers", List.of(Map.of("no", 2, "form", "COPY", "lookUp", "MISSING"))))
                .statusCode(422)
                .body("errors[0].message", containsString("không cho yêu cầu nộp"));
        act(
                        "longxuyen.tiepnhan",
                        id,
                        "RECEIVE_SUPPLEMENT",
                        Map.of(
                                "papers",
                                List.of(
                                        Map.of("no", 3, "form", "ORIGINAL", "lookUp", "WRONG"),
                                        Map.of("no", 2, "form", "DATA", "database", DATABASE)),
                                "note",
                                "Đã tra cứu lại."))
                .statusCode(200)
                .body("papers[2].form", equalTo("ORIGINAL"))
                .body("papers[2].lookUp.outcome", equalTo("WRONG"))
                .body("papers[1].lookUp.outcome", equalTo("FOUND"));
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .body("[-1].note", containsString("Đã tra cứu lại. “" + IDENTITY + "” thay bằng dữ liệu"))
                .body("[-1].note", containsString("“" + MARRIAGE + "”: dữ liệu thiếu hoặc sai"));
    }

    @Test
    void withoutAWordOfTheCatalogueTheFlagsAreUnknownAndNotNone() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        JsonNode event = event(id, 1);
        assertEquals(2, event.path("handedInComponents").asInt());
        for (String field : List.of("mustDigitiseComponents", "reusableComponents", "resultMustBeElectronic")) {
            assertFalse(event.has(field), field);
        }
    }

    @Test
    void thePreviewSaysWhichPapersDataMayStandFor() {
        listed();
        as("longxuyen.tiepnhan")
                .body(Map.of("procedureCode", CODE, "channel", "COUNTER"))
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(200)
                .body("components[1].name", equalTo(IDENTITY))
                .body("components[1].replaceableBy", equalTo(DATABASE))
                .body("components[1].fallbackPaper", equalTo(false))
                .body("components[0].mustDigitise", equalTo(true));
    }

    private static JsonNode event(String id, int revision) {
        return Events.next(
                        "tthc.dossier.dossiers",
                        e -> e.key().equals(id) && e.data().path("revision").asInt() == revision)
                .data();
    }

    private static String receipt(String id) throws IOException {
        byte[] pdf = as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/receipt.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        }
    }

    @SafeVarargs
    private static Map<String, Object> request(Map<String, Object>... papers) {
        Map<String, Object> request = request(CODE, 0);
        request.put("papers", List.of(papers));
        return request;
    }

    private static Map<String, Object> paper(int no, String form) {
        return Map.of("no", no, "form", form);
    }

    /** The procedure with a paper to be digitised, one that data replace, and one where they may fail. */
    private static void listed() {
        List<Map<String, Object>> flags = List.of(
                flag(FORM, "MUST_DIGITISE"),
                flag(IDENTITY, "REPLACEABLE", "database", DATABASE, "fallbackPaper", false),
                flag(MARRIAGE, "REPLACEABLE", "database", "CSDL hộ tịch", "fallbackPaper", true),
                flag(MARRIAGE, "REUSABLE"));
        Map<String, Object> version = new HashMap<>(Map.of(
                "id", CODE + "-1",
                "version", 1,
                "status", "PUBLISHED",
                "validFrom", "2025-07-01",
                "name", "Thủ tục thử thay bằng dữ liệu",
                "fieldCode", "G15-TP07",
                "fieldName", "Hộ tịch",
                "level", "COMMUNE",
                "nonTerritorial", true));
        List<Map<String, Object>> components = new ArrayList<>();
        for (String name : List.of(FORM, IDENTITY, MARRIAGE)) {
            components.add(
                    Map.of("no", components.size() + 1, "name", name, "originals", 1, "copies", 0, "required", true));
        }
        version.put("components", components);
        version.put("results", List.of("Quyết định"));
        version.put(
                "limits", List.of(Map.of("channel", "COUNTER", "value", 5, "unit", "WORKING_DAY", "text", "5 ngày")));
        Suite.procedure(Map.of(
                "code",
                CODE,
                "versions",
                List.of(version),
                "componentFlags",
                flags,
                "electronicResults",
                List.of(Map.of("result", "Quyết định", "level", "COMMUNE", "validFrom", "2025-07-01"))));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("longxuyen.tiepnhan")
                                .body(Map.of("procedureCode", CODE, "channel", "COUNTER"))
                                .post("/api/v1/deadlines/preview")
                                .statusCode()
                        == 200);
    }

    private static Map<String, Object> flag(String component, String flag, Object... more) {
        Map<String, Object> all = new HashMap<>(
                Map.of("component", component, "flag", flag, "level", "COMMUNE", "validFrom", "2025-07-01"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(String.valueOf(more[i]), more[i + 1]);
        }
        return all;
    }
}

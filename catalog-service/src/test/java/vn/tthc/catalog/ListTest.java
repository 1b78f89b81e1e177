package vn.tthc.catalog;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.ListDecisions.draft;
import static vn.tthc.catalog.ListDecisions.internal;
import static vn.tthc.catalog.ListDecisions.issue;
import static vn.tthc.catalog.ListDecisions.line;
import static vn.tthc.catalog.ListDecisions.list;
import static vn.tthc.catalog.ListDecisions.reduced;
import static vn.tthc.catalog.ListDecisions.reduced50;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** Lists on the real catalogue. Each test lists procedures of its own, so that the order does not matter. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class ListTest {
    @Inject
    Clock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void theCatalogueItselfTellsTheOnlineLevelsByLevelAndDistinct() {
        JsonPath full = list("ONLINE_FULL?basis=CATALOGUE&first=1");
        assertEquals(full.getInt("counts.entries"), full.getInt("counts.province") + full.getInt("counts.commune"));
        assertTrue(full.getInt("counts.procedures") < full.getInt("counts.entries"));
        int distinct = full.getInt("counts.procedures")
                + list("ONLINE_PARTIAL?basis=CATALOGUE").getInt("counts.procedures")
                + list("INFORMATION_ONLY?basis=CATALOGUE").getInt("counts.procedures");
        assertTrue(distinct > 2700, "all procedures of the province, " + distinct);
        assertEquals(
                0,
                list("ONLINE_FULL?basis=CATALOGUE&at=2025-06-30").getInt("counts.entries"),
                "nothing was known before the baseline");
    }

    @Test
    void aListOnlyADecisionCanTellIsNotGuessed() {
        as("tinh.kstt")
                .get("/api/v1/lists/DELEGATION?basis=CATALOGUE")
                .then()
                .statusCode(422)
                .body("type", endsWith("/catalogue-is-silent"));
        as("longxuyen.tiepnhan")
                .get("/api/v1/lists")
                .then()
                .statusCode(200)
                .body("size()", is(20))
                .body("find { it.kind == 'DELEGATION' }.catalogue", nullValue())
                .body("find { it.kind == 'BUSINESS' }.catalogue.procedures", notNullValue());
    }

    @Test
    void whatDaysHoursAndCostAreSavedCanBeAddedUpLineByLine() {
        Map<String, Object> first = reduced("1.000110", "COMMUNE", "10", "7", "WORKING_DAY");
        Map<String, Object> second = reduced("1.000593", "COMMUNE", "8", "4", "HOUR");
        Map<String, Object> third = reduced("1.000419", "COMMUNE", "2", "1", "MONTH");
        String id = draft(
                "tinh.kstt",
                Map.of(
                        "title",
                        "Danh mục cắt giảm 50% thời gian",
                        "hourlyRate",
                        50_000,
                        "hourlyRateSource",
                        "Công văn về đơn giá ngày công",
                        "lines",
                        List.of(
                                reduced50(first, "10", "4.5"),
                                reduced50(second, "8", "4"),
                                reduced50(third, "2", "1"))));
        issue(id, 1, today(), today()).statusCode(200);
        JsonPath list = list("TIME_REDUCTION_50?decision=" + id);
        assertEquals(6.0f, list.getFloat("savings.days"));
        assertEquals(48.0f, list.getFloat("savings.hours"));
        assertEquals(2_400_000, list.getInt("savings.cost"));
        assertEquals(1, list.getInt("savings.excluded.UNIT_NOT_COUNTABLE"));
        assertEquals(list.getFloat("savings.days"), (float) list.getList("items.saving.days", Double.class).stream()
                .mapToDouble(Double::doubleValue)
                .sum());
        String csv = export("TIME_REDUCTION_50/export.csv?decision=" + id)
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.contains("1.000110") && csv.contains("Tổng cộng") && csv.contains("2400000"), csv);
        assertTrue(csv.contains("Đơn vị tính không quy đổi ra ngày"), csv);
    }

    @Test
    void theWorkbookAddsUpByFormulas() throws IOException {
        String id = draft(
                "tinh.kstt",
                Map.of(
                        "title",
                        "Danh mục cắt giảm 30% thời gian",
                        "lines",
                        List.of(reduced("1.001022", "COMMUNE", "10", "7", "WORKING_DAY"))));
        issue(id, 1, today(), today()).statusCode(200);
        byte[] book = export("TIME_REDUCTION_30/export.xlsx?decision=" + id)
                .statusCode(200)
                .header("Content-Disposition", containsString("time-reduction-30-"))
                .extract()
                .asByteArray();
        assertTrue(sheet(book).contains("SUM(K2:K2)"));
    }

    @Test
    void aDelegationSaysWhoDecidesForWhomUntilWhen() {
        Map<String, Object> line = new HashMap<>(line("ADD", "DELEGATION", "1.000028", "PROVINCE"));
        line.put("validTo", today().plusDays(30).toString());
        line.put(
                "detail",
                Map.of(
                        "authority",
                        Map.of(
                                "from",
                                "Chủ tịch UBND tỉnh",
                                "to",
                                "Giám đốc Sở Xây dựng",
                                "toUnitId",
                                "SXD-20250701")));
        String id = draft("xaydung.kstt", Map.of("title", "Ủy quyền", "lines", List.of(line)));
        issue(id, 1, today(), today()).statusCode(200);
        JsonPath inForce = list("DELEGATION?unit=SXD-20250701&decision=" + id);
        assertEquals("Giám đốc Sở Xây dựng", inForce.getString("items[0].detail.authority.to"));
        assertEquals(1, inForce.getInt("counts.decisions"));
        assertEquals(
                0,
                list("DELEGATION?decision=" + id + "&at=" + today().plusDays(31))
                        .getInt("totalCount"));
        as("tinh.kstt")
                .get("/api/v1/lists/DELEGATION/breakdown?by=DECISION&decision=" + id)
                .then()
                .statusCode(200)
                .body("[0].counts.procedures", is(1))
                .body("[0].counts.fields", is(1));
        var event = Events.next(
                "tthc.catalog.delegations",
                e -> e.key().equals("1.000028") && e.data().toString().contains("Giám đốc Sở Xây dựng"));
        EventContractTest.conform(List.of(event), "vn.tthc.catalog.delegation.v1");
        var told = event.data().path("delegations");
        assertEquals(
                today().toString(), told.get(told.size() - 1).path("validFrom").asText());
        assertEquals(
                today().plusDays(30).toString(),
                told.get(told.size() - 1).path("validTo").asText());
        assertEquals("SXD-20250701", told.get(told.size() - 1).path("toUnitId").asText());
        Map<String, Object> other = new HashMap<>(line);
        other.put("kind", "DECENTRALISATION");
        String again = draft("xaydung.kstt", Map.of("title", "Phân cấp", "lines", List.of(other)));
        issue(again, 1, today(), today())
                .statusCode(422)
                .body("type", endsWith("/list-decision-not-issuable"))
                .body("errors[0].field", equalTo("lines[0]"));
    }

    @Test
    void internalProceduresAreCountedByLevelAndGroup() {
        String id = draft(
                "tuphap.kstt",
                Map.of(
                        "title",
                        "Công bố thủ tục hành chính nội bộ",
                        "lines",
                        List.of(
                                internal("NB.STP.1", "PROVINCE", "BETWEEN_AGENCIES"),
                                internal("NB.STP.2", "PROVINCE", "WITHIN_AGENCY"),
                                internal("NB.STP.3", "COMMUNE", "WITHIN_AGENCY"))));
        issue(id, 1, today(), today()).statusCode(200);
        JsonPath list = list("INTERNAL_PROCEDURE?decision=" + id);
        assertEquals(2, list.getInt("counts.province"));
        assertEquals(1, list.getInt("counts.commune"));
        as("tinh.kstt")
                .get("/api/v1/lists/INTERNAL_PROCEDURE/breakdown?by=GROUP&decision=" + id)
                .then()
                .statusCode(200)
                .body("find { it.key == 'WITHIN_AGENCY' }.counts.entries", is(2))
                .body("find { it.key == 'BETWEEN_AGENCIES' }.counts.province", is(1));
        as("tinh.kstt")
                .get("/api/v1/list-decisions?kind=INTERNAL_PROCEDURE&from=" + today())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.totals[0].added", is(3));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ValidatableResponse export(String query) {
        return as("tinh.kstt").get("/api/v1/lists/" + query).then();
    }

    private String sheet(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}

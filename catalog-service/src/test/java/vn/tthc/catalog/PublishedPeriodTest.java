package vn.tthc.catalog;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.TestParts;

/** The sums of a period are those of the lines of its decisions. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class PublishedPeriodTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void theLinesOfIssuedDecisionsAreSummedUp() {
        LocalDate today = LocalDate.now(clock);
        JsonPath before = totals(today, today);
        String one = code();
        String other = code();
        String id = draft(
                "tinh.quyetdinh",
                List.of(
                        line("INTRODUCE", one, content("Thủ tục của kỳ", 3)),
                        line("INTRODUCE", other, content("Thủ tục khác của kỳ", 3))));
        assertEquals(before.getInt("lines"), totals(today, today).getInt("lines"), "a draft is not published");
        issue("tinh.quyetdinh", id, 1, today, today).statusCode(200);
        JsonPath after = totals(today, today);
        assertEquals(before.getInt("decisions") + 1, after.getInt("decisions"));
        assertEquals(before.getInt("totals.introduced") + 2, after.getInt("totals.introduced"));
        assertEquals(before.getInt("totals.amended"), after.getInt("totals.amended"));
        assertEquals(
                after.getInt("totals.introduced")
                        + after.getInt("totals.amended")
                        + after.getInt("totals.replaced")
                        + after.getInt("totals.abolished"),
                after.getInt("lines"));
        assertEquals(
                0,
                totals(today.minusYears(30), today.minusYears(29)).getInt("lines"),
                "the list that the suite began with is no decision of a period");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=2026-01-01", "?to=2026-01-01", "?from=2026-01-02&to=2026-01-01"})
    void aPeriodHasAFirstAndALastDay(String query) {
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/totals" + query)
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-input"));
    }

    private static JsonPath totals(LocalDate from, LocalDate to) {
        return as("longxuyen.tiepnhan")
                .get("/api/v1/decisions/totals?from=" + from + "&to=" + to)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

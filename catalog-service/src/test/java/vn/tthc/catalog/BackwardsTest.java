package vn.tthc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.test.TestParts;

/** The lists of the catalogue read from their end. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class BackwardsTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
        for (int i = 0; i < 4; i++) {
            Decisions.draft("tinh.quyetdinh", List.of());
            ListDecisions.draft("tinh.kstt", Map.of("title", "Trang trước", "lines", List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "procedures?text=khai sinh, code",
        "procedures?field=G15-TP07, code",
        "units?level=COMMUNE, id",
        "decisions?status=DRAFT, id",
        "list-decisions?status=DRAFT, id"
    })
    void aPageBeforeIsTheOneThatWasReadBefore(String list, String key) {
        JsonPath first = page(list, "first=2");
        JsonPath second = page(list, "first=2&after=" + first.getString("endCursor"));
        JsonPath back = page(list, "last=2&before=" + second.getString("cursors[0]"));
        assertEquals(first.getList("items." + key), back.getList("items." + key));
        assertFalse(back.getBoolean("hasPreviousPage"));
        assertTrue(back.getBoolean("hasNextPage"));
        assertEquals(first.getInt("totalCount"), back.getInt("totalCount"));

        JsonPath end = page(list, "last=2");
        assertFalse(end.getBoolean("hasNextPage"));
        assertTrue(end.getBoolean("hasPreviousPage"));
        JsonPath beforeEnd = page(list, "last=1&before=" + end.getString("cursors[0]"));
        JsonPath forward = page(list, "first=2&after=" + beforeEnd.getString("endCursor"));
        assertEquals(end.getList("items." + key), forward.getList("items." + key));
    }

    @Test
    void bothDirectionsAtOnceAreRefused() {
        as("tinh.kstt").get("/api/v1/procedures?first=2&last=2").then().statusCode(400);
    }

    private static JsonPath page(String list, String place) {
        return as("tinh.quyetdinh")
                .get("/api/v1/" + list + "&" + place)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

package vn.tthc.catalog;

import static vn.tthc.catalog.RealCatalogue.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changes of units (sắp xếp đơn vị) by the administrator of the province, with units of their own. */
final class Reorganisations {
    static final String PATH = "/api/v1/unit-changes";
    static final String ADMINISTRATOR = "tinh.quantri";

    private Reorganisations() {}

    /** Answers with the id of the new unit. */
    static String establish(String name, String level, LocalDate day) {
        var unit = new HashMap<>(fresh(name));
        unit.put("level", level);
        return change(body("ESTABLISH", day, List.of(), List.of(unit)))
                .statusCode(201)
                .extract()
                .path("begun[0]");
    }

    static Map<String, Object> body(String kind, LocalDate day, List<?> units, List<?> results) {
        return Map.of(
                "kind",
                kind,
                "effectiveOn",
                day.toString(),
                "document",
                "12/NQ-HĐND",
                "documentOn",
                "2025-07-02",
                "reason",
                "Sắp xếp đơn vị",
                "units",
                units,
                "results",
                results);
    }

    /** A unit that goes into the change with all that it has. */
    static Map<String, Object> whole(String unit) {
        return Map.of("unitId", unit, "extent", "FULL");
    }

    /** A commune that comes out of it. */
    static Map<String, Object> fresh(String name) {
        String code = "T" + Decisions.key().substring(0, 8);
        return Map.of("code", code, "name", name, "level", "COMMUNE", "kind", "xa");
    }

    static ValidatableResponse change(Map<String, Object> body) {
        return change(ADMINISTRATOR, body);
    }

    static ValidatableResponse change(String user, Map<String, Object> body) {
        return change(user, Decisions.key(), body);
    }

    static ValidatableResponse change(String user, String key, Map<String, Object> body) {
        return as(user).header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH)
                .then()
                .log()
                .ifValidationFails();
    }
}

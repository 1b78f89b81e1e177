package vn.tthc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;
import vn.tthc.test.fuzz.RestFuzz;

/** Requests made by machine, to every operation that the service has. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class InputsTest {
    @TestHTTPResource
    URI base;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void noInputBreaksTheService() {
        var fuzz = new RestFuzz(
                "catalog",
                base,
                "PUT /api/v1/calendar/nation",
                "PUT /api/v1/calendar/layers/{id}",
                "POST /api/v1/imports/calendar",
                "POST /api/v1/imports/workflows",
                "POST /api/v1/imports/catalogue",
                "POST /api/v1/national/runs");
        assertEquals("", String.join("\n", fuzz.broken()));
    }
}

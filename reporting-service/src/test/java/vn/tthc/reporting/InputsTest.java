package vn.tthc.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.tthc.test.fuzz.RestFuzz;

/** Requests made by machine, to every operation that the service has. */
@QuarkusTest
class InputsTest extends ReportingTest {
    @TestHTTPResource
    URI base;

    @Test
    void noInputBreaksTheService() {
        var fuzz = new RestFuzz("reporting", base);
        assertEquals("", String.join("\n", fuzz.broken()));
    }
}

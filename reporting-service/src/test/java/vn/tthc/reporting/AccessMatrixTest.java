package vn.tthc.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.tthc.test.access.AccessProof;

/** The authorization matrix of docs/access, for every operation that the service has. */
@QuarkusTest
class AccessMatrixTest extends ReportingTest {
    @TestHTTPResource
    URI base;

    @Test
    void everyOperationHasALineInTheMatrix() {
        assertEquals("", String.join("\n", AccessProof.of("reporting", base).undeclared()));
    }

    @Test
    void everyRoleAtEveryLevelIsLetInOrRefusedAsTheMatrixSays() {
        assertEquals("", String.join("\n", AccessProof.of("reporting", base).contradictions()));
    }
}

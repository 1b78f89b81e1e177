package vn.tthc.platform.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionSettingsTest {
    private static final String SECRET = "s".repeat(32);

    @Test
    void aDemonstrationOnThisMachineStarts() {
        for (String host : List.of("127.0.0.1", "127.0.0.2", "localhost", "::1")) {
            assertEquals(List.of(), faults(Map.of("tthc.demo", "true", "quarkus.http.host", host)));
        }
    }

    @Test
    void aDemonstrationOpenToOthersDoesNotStartAndSaysWhy() {
        for (String host : List.of("0.0.0.0", "::", "10.0.0.5", "tthc.angiang.gov.vn", "")) {
            List<String> faults = faults(Map.of("tthc.demo", "true", "quarkus.http.host", host));
            assertEquals(1, faults.size());
            assertTrue(
                    faults.getFirst().contains("tthc.demo") && faults.getFirst().contains("quarkus.http.host"));
        }
    }

    @Test
    void withoutADemonstrationAnyAddressWillDo() {
        assertEquals(List.of(), faults(Map.of("tthc.demo", "false", "quarkus.http.host", "0.0.0.0")));
        assertEquals(List.of(), faults(Map.of("quarkus.http.host", "0.0.0.0")));
    }

    @Test
    void eachEmptyOrShortSecretIsNamed() {
        assertEquals(
                List.of(
                        "tthc.api.secret is empty",
                        "tthc.db.app-password is empty",
                        "tthc.web.secret has fewer than 16 characters"),
                faults(Map.of("tthc.api.secret", "", "tthc.db.app-password", " ", "tthc.web.secret", "secret")));
    }

    private static List<String> faults(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "tthc.api.secret", SECRET,
                "tthc.db.app-password", "p"));
        settings.putAll(changed);
        return ProductionSettings.faults(settings);
    }
}

package vn.tthc.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyStatementTest {
    private static final String SECRET = "a-secret-of-the-gateway-and-the-services";
    private static final Instant NOW = Instant.parse("2026-03-10T03:00:00Z");
    private static final KeyLimits LIMITS = new KeyLimits(
            "k1",
            "Cục Kiểm soát TTHC",
            Set.of(KeyScope.FIGURES, KeyScope.CASES),
            Set.of("30307-20250701"),
            Set.of("HT", "CT"),
            LocalDate.of(2026, 1, 1),
            null);

    @Test
    void whatWasSignedIsRead() throws Exception {
        assertEquals(LIMITS, KeyStatement.verify(KeyStatement.sign(LIMITS, SECRET, NOW), SECRET, NOW.plusSeconds(59)));
    }

    @Test
    void whatWasChangedInAnyPlaceIsNotBelieved() {
        var good = KeyStatement.sign(LIMITS, SECRET, NOW);
        for (int i = 0; i < good.length() - 1; i++) {
            var bad = good.substring(0, i) + (good.charAt(i) == 'A' ? 'B' : 'A') + good.substring(i + 1);
            assertThrows(KeyStatement.Unbelievable.class, () -> KeyStatement.verify(bad, SECRET, NOW), bad);
        }
    }

    @Test
    void anotherSecretAnOldOneAndOneForLongAreNotBelieved() {
        var good = KeyStatement.sign(LIMITS, SECRET, NOW);
        unbelievable(good, "another-secret-that-is-long-enough", NOW);
        unbelievable(good, "", NOW);
        unbelievable(good, SECRET, NOW.plusSeconds(66));
        unbelievable(good, SECRET, NOW.minusSeconds(6));
        unbelievable("", SECRET, NOW);
        unbelievable("…", SECRET, NOW);
    }

    @Test
    void limitsOpenWhatTheyNameAndEverythingWhenTheyNameNothing() {
        assertTrue(LIMITS.opensField("HT"));
        assertFalse(LIMITS.opensField("DD"));
        assertTrue(LIMITS.opens(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)));
        assertFalse(LIMITS.opens(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 31)));
        var open = new KeyLimits("k", "k", Set.of(), Set.of(), Set.of(), null, null);
        assertTrue(open.opensField("DD"));
        assertTrue(open.opens(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void addressesAreOpenedWholeOrWithEverythingBelow() {
        assertTrue(KeyBinding.matches("/api/v1/units", "/api/v1/units"));
        assertFalse(KeyBinding.matches("/api/v1/units", "/api/v1/units/x"));
        assertTrue(KeyBinding.matches("/api/v1/units/*", "/api/v1/units/x/y"));
        assertFalse(KeyBinding.matches("/api/v1/units/*", "/api/v1/unitsx"));
    }

    private static void unbelievable(String statement, String secret, Instant now) {
        assertThrows(KeyStatement.Unbelievable.class, () -> KeyStatement.verify(statement, secret, now));
    }
}

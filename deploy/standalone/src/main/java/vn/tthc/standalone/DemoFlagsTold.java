package vn.tthc.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tthc.parts.process.PartFailed;

/**
 * Waits until the dossier service has heard what list decisions say of papers: a dossier keeps what was known at its
 * receipt. Asks for what an intake officer sees before a receipt.
 */
final class DemoFlagsTold {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ENOUGH = 10;
    private final DemoUser officer;
    private final List<String> codes = new ArrayList<>();

    /** @param officer of a commune */
    DemoFlagsTold(DemoUser officer) {
        this.officer = officer;
    }

    /** @param codes of procedures of communes that have such a paper now */
    void expect(List<String> codes) {
        for (int i = 0; i < Math.min(ENOUGH, codes.size()); i++) {
            this.codes.add(codes.get(i * codes.size() / Math.min(ENOUGH, codes.size())));
        }
    }

    /** @return whether it has in time */
    boolean await() {
        var until = Instant.now().plus(LONGEST);
        codes.removeIf(this::known);
        while (!codes.isEmpty() && Instant.now().isBefore(until)) {
            pause();
            codes.removeIf(this::known);
        }
        return codes.isEmpty();
    }

    private boolean known(String code) {
        JsonNode preview = officer.tryToPost(
                Listener.DOSSIER, "/api/v1/deadlines/preview", Map.of("procedureCode", code, "channel", "COUNTER"));
        for (JsonNode paper : preview.path("components")) {
            if (paper.path("mustDigitise").asBoolean()) {
                return true;
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
    }
}

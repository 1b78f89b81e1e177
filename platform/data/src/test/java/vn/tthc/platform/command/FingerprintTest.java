package vn.tthc.platform.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.command.FingerprintProcess.Paper;

class FingerprintTest {
    @Test
    void everyProcessHasTheSameFingerprintOfACommand() throws IOException, InterruptedException {
        var here = FingerprintProcess.commands().stream().map(Fingerprint::of).toList();
        var one = started();
        var other = started();
        assertEquals(here, printed(one));
        assertEquals(here, printed(other));
    }

    @Test
    void theOrderOfMapsAndSetsIsNoContentAndThatOfListsIs() {
        var names = List.of("c", "a", "b");
        assertEquals(Fingerprint.of(new LinkedHashSet<>(names)), Fingerprint.of(new LinkedHashSet<>(names.reversed())));
        var forth = new LinkedHashMap<>(Map.of("a", 1));
        forth.put("b", 2);
        var back = new LinkedHashMap<>(Map.of("b", 2));
        back.put("a", 1);
        assertEquals(Fingerprint.of(forth), Fingerprint.of(back));
        assertNotEquals(Fingerprint.of(names), Fingerprint.of(names.reversed()));
    }

    @Test
    void anotherContentHasAnotherFingerprint() {
        assertNotEquals(Fingerprint.of(Map.of("a", 1)), Fingerprint.of(Map.of("a", 2)));
        assertNotEquals(Fingerprint.of(List.of("a,b")), Fingerprint.of(List.of("a", "b")));
        assertNotEquals(Fingerprint.of(new Paper(1, "a")), Fingerprint.of(new Paper(1, "b")));
    }

    private static Process started() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dstdout.encoding=UTF-8",
                        FingerprintProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> printed(Process process) throws IOException, InterruptedException {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var printed = lines.lines().toList();
            assertEquals(0, process.waitFor());
            return printed;
        }
    }
}

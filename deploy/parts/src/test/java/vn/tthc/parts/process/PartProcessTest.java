package vn.tthc.parts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProcessTest {
    @TempDir
    private Path folder;

    @Test
    void aPartThatEndsTooEarlyShowsTheEndOfItsLog() {
        var part = part();
        part.launch(List.of("sh", "-c", "echo the reason; exit 3"), folder, Map.of());
        assertThatThrownBy(() -> part.await(Duration.ofSeconds(10), () -> false))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("ended before it was ready")
                .hasMessageContaining("the reason");
    }

    @Test
    void aLaterLauncherFindsWhatAnEarlierOneStartedAndStopsIt() {
        part().launch(List.of("sleep", "60"), folder, Map.of());
        var found = part();
        assertThat(found.running()).isTrue();
        var process = Objects.requireNonNull(found.handle());
        found.stop(Duration.ofSeconds(5));
        assertThat(Liveness.runs(process)).isFalse();
        assertThat(part().running()).isFalse();
    }

    @Test
    void whatDoesNotEndWhenAskedIsEndedByForce() {
        var part = part();
        part.launch(List.of("sh", "-c", "trap '' TERM; echo up; while true; do sleep 0.1; done"), folder, Map.of());
        part.await(Duration.ofSeconds(10), () -> LogTail.of(part.log(), 1).contains("up"));
        part.stop(Duration.ofMillis(300));
        assertThat(part.running()).isFalse();
    }

    @Test
    void anotherProcessThatGotTheSameNumberIsNotTakenForThePart() throws Exception {
        var file = folder.resolve("other.pid");
        java.nio.file.Files.writeString(file, ProcessHandle.current().pid() + "\n1999-01-01T00:00:00Z\n");
        assertThat(new PidFile(file).find()).isEmpty();
    }

    private PartProcess part() {
        return new PartProcess("a part", folder.resolve("a.log"), folder.resolve("a.pid"));
    }
}

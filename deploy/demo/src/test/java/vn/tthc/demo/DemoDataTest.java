package vn.tthc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoDataTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private FakeSuite suite;

    @BeforeEach
    void start() throws IOException {
        suite = new FakeSuite();
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void everythingIsLoadedInChunks() {
        assertThat(run("--dossiers", "1100", "--feedbacks", "40")).as(said()).isZero();
        assertThat(suite.loaded).hasSize(1140);
        assertThat(suite.chunks).allMatch(size -> size <= 250).hasSize(6);
        assertThat(said()).contains("Dossiers: 1100 loaded, 0 refused").contains("Feedback: 40 loaded, 0 refused");
    }

    @Test
    void aSecondRunSendsTheSameRefs() {
        run("--dossiers", "300", "--feedbacks", "5");
        int once = suite.loaded.size();
        run("--dossiers", "300", "--feedbacks", "5");
        assertThat(suite.loaded).hasSize(once).hasSize(305);
    }

    @Test
    void afewRefusalsAreShownAndForgiven() {
        suite.refuses = ref -> ref.equals("demo-1-7") || ref.equals("demo-1-8");
        assertThat(run("--dossiers", "500", "--feedbacks", "0")).isZero();
        assertThat(said())
                .contains("498 loaded, 2 refused")
                .contains("demo-1-7")
                .contains("not possible");
    }

    @Test
    void moreThanOneInAHundredRefusedIsAFailure() {
        suite.refuses = ref -> ref.endsWith("3");
        assertThat(run("--dossiers", "500", "--feedbacks", "0")).isEqualTo(1);
        assertThat(said()).contains("450 loaded, 50 refused").contains("More than 1 %");
    }

    @Test
    void whatWasRefusedAtFirstIsSentOnceMore() {
        suite.refuses = ref -> suite.chunks.size() <= 2;
        assertThat(run("--dossiers", "500", "--feedbacks", "0")).isZero();
        assertThat(said()).contains("500 loaded, 0 refused");
    }

    @Test
    void anExpiredTokenIsReplaced() {
        suite.accepts = bearer -> !bearer.equals("Bearer granted-1");
        assertThat(run("--dossiers", "100", "--feedbacks", "5")).isZero();
        assertThat(suite.bearers).contains("Bearer granted-1", "Bearer granted-2");
        assertThat(suite.loaded).hasSize(105);
    }

    @Test
    void theTokenIsRenewedBeforeItExpires() {
        suite.refuses = ref -> {
            now.set(NOW.plusSeconds(40));
            return false;
        };
        assertThat(run("--dossiers", "250", "--feedbacks", "5")).isZero();
        assertThat(suite.bearers).containsExactlyInAnyOrder("Bearer granted-1", "Bearer granted-2");
    }

    @Test
    void aServiceThatIsBusyIsAskedAgain() {
        suite.unable.set(3);
        assertThat(run("--dossiers", "100", "--feedbacks", "0")).isZero();
        assertThat(suite.loaded).hasSize(100);
    }

    @Test
    void aServiceThatStaysUnableIsAFailure() {
        suite.unable.set(1000);
        assertThat(run("--dossiers", "100", "--feedbacks", "0")).isEqualTo(1);
        assertThat(said()).contains("answered 503");
    }

    @Test
    void wrongOptionsAreExplained() {
        assertThat(run("--dossier", "5")).isEqualTo(2);
        assertThat(run("--seed")).isEqualTo(2);
        assertThat(run("--until", "tomorrow")).isEqualTo(2);
        assertThat(said())
                .contains("Unknown option --dossier")
                .contains("A value is missing")
                .contains("tomorrow");
    }

    @Test
    void aMissingSettingIsNamed() {
        var loader = new DemoData(Map.of(), new PrintStream(said), Clock.systemUTC(), Duration.ZERO);
        assertThat(loader.run(new String[0])).isEqualTo(1);
        assertThat(said()).contains("TTHC_CATALOG_URL");
    }

    private int run(String... args) {
        var clock = new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new DemoData(suite.environment(), out, clock, Duration.ofMillis(1)).run(args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

package vn.tthc.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A part is killed in the middle of intake; the clerks' programs try again with the same key. Nothing that was
 * acknowledged is lost, nothing is doubled, the figures agree with the dossiers, and the national portal has every one of them.
 */
@ExtendWith(RunningSuite.class)
class KillTest {
    private static final int INTAKES = 150;
    private static final int CLERKS = 6;

    private final Suite suite;

    KillTest(Suite suite) {
        this.suite = suite;
    }

    /** Eight parts with 150 intakes each: a good thousand in all. */
    @ParameterizedTest
    @ValueSource(strings = {"DOSSIER", "REPORTING", "CATALOG", "FEEDBACK", "GATEWAY", "POSTGRES", "KAFKA", "PORTAL"})
    void aKilledPartLosesNothingAndDoublesNothing(String part) throws Exception {
        var counter = new Api(suite, "phuquoc.tiepnhan");
        var province = new Api(suite, "tinh.baocao");
        var template = Intake.complete(counter, Intake.BIRTH_REGISTRATION, "COUNTER");
        var before = Figures.ofThisYear(province).getOrDefault("RECEIVED", 0L);
        var acknowledged = receiveWhile(() -> suite.kill9(part), counter, template);

        assertThat(acknowledged).as("every intake got a code of its own").hasSize(INTAKES);
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(Figures.ofThisYear(province).get("RECEIVED")).isEqualTo(before + INTAKES));
        var cases = Figures.cases(province, "RECEIVED").get("totalCount").asLong();
        assertThat(cases).isEqualTo(before + INTAKES);
        var compared = Exchange.compared(new Api(suite, "tinh.kstt"));
        assertThat(compared.path("differences"))
                .as("what the national portal has")
                .isEmpty();
        assertThat(compared.path("theirs").asLong())
                .isEqualTo(compared.path("ours").asLong());
    }

    private Set<String> receiveWhile(Runnable kill, Api counter, Intake template) throws Exception {
        var codes = ConcurrentHashMap.<String>newKeySet();
        var done = new AtomicInteger();
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            var work = new ArrayList<Future<?>>();
            for (int i = 0; i < INTAKES; i++) {
                var intake = template.next();
                Callable<Void> receive = () -> {
                    codes.add(receiveUntilAcknowledged(counter, intake));
                    if (done.incrementAndGet() == INTAKES / 3) kill.run();
                    return null;
                };
                work.add(clerks.submit(receive));
            }
            for (var one : work) one.get();
        }
        return codes;
    }

    /** Tries again with the same key, as the front end does, until there is an answer. */
    private static String receiveUntilAcknowledged(Api counter, Intake intake) {
        var code = new String[1];
        await().atMost(Duration.ofSeconds(120))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    var answer = intake.rawBy(counter);
                    if (!answer.at("/data/receiveDossier/code").isTextual()) return false;
                    code[0] = answer.at("/data/receiveDossier/code").asText();
                    return true;
                });
        return code[0];
    }
}

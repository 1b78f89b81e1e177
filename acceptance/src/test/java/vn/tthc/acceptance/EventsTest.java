package vn.tthc.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Ten thousand events on their way while the sender, the broker, the receiver and the database are killed: nothing that was committed
 * is lost between commit and figure, and nothing counts twice.
 */
@ExtendWith(RunningSuite.class)
class EventsTest {
    private static final int BATCH = 400;
    private static final String[] KILLED = {"DOSSIER", "KAFKA", "REPORTING", "POSTGRES", "DOSSIER"};

    private final Suite suite;

    EventsTest(Suite suite) {
        this.suite = suite;
    }

    @Test
    void noneOfTenThousandIsLostOrCountedTwice() {
        var province = new Api(suite, "tinh.baocao");
        var template = Intake.complete(new Api(suite, "phuquoc.tiepnhan"), Intake.BIRTH_REGISTRATION, "COUNTER");
        var histories = new Histories(suite, template);
        var before = Figures.ofThisYear(province);
        int loaded = 0;
        for (var part : KILLED) {
            histories.load(histories.make(BATCH));
            suite.kill9(part);
            loaded += BATCH;
        }
        assertThat(loaded * Histories.EVENTS_OF_EACH).isEqualTo(10_000);
        long expected = loaded;
        await("the figures of all events")
                .atMost(Duration.ofSeconds(180))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    var after = Figures.ofThisYear(province);
                    for (var indicator : new String[] {"RECEIVED", "SETTLED"}) {
                        assertThat(after.get(indicator) - before.getOrDefault(indicator, 0L))
                                .as(indicator)
                                .isEqualTo(expected);
                    }
                });
        assertThat(Figures.cases(province, "SETTLED").get("totalCount").asLong())
                .isEqualTo(before.getOrDefault("SETTLED", 0L) + expected);
        assertThat(Exchange.compared(new Api(suite, "tinh.kstt")).path("differences"))
                .as("what the national portal has")
                .isEmpty();
    }
}

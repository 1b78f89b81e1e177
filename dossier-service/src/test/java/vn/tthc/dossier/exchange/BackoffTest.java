package vn.tthc.dossier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(30), Duration.ofHours(6));

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(BACKOFF.after(1, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(BACKOFF.after(2, 0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(BACKOFF.after(5, 0)).isEqualTo(Duration.ofSeconds(480));
    }

    @Property
    void neverWaitsLongerThanTheBoundNorLessThanFourFifthsOfTheFirst(
            @ForAll @IntRange(min = 1) int failures, @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        assertThat(BACKOFF.after(failures, chance)).isBetween(Duration.ofSeconds(24), Duration.ofHours(6));
    }

    @Property
    void neverWaitsLessAfterMoreFailures(@ForAll @IntRange(min = 1, max = 1_000) int failures) {
        assertThat(BACKOFF.after(failures + 1, 0)).isGreaterThanOrEqualTo(BACKOFF.after(failures, 0));
    }
}

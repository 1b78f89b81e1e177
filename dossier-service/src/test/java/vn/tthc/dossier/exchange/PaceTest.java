package vn.tthc.dossier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PaceTest {
    @Property
    void whoeverComesAtTheSameTimePassesOneAfterTheOther(
            @ForAll @IntRange(min = 1, max = 1_000) int perSecond, @ForAll @IntRange(min = 2, max = 100) int callers) {
        var pace = new Pace(perSecond);
        long now = System.nanoTime() + 1_000_000_000L;
        long gap = 1_000_000_000L / perSecond;
        for (int i = 0; i < callers; i++) {
            assertThat(pace.turn(now)).isEqualTo(i * gap);
        }
    }
}

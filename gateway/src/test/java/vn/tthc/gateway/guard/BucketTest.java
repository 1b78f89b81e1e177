package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BucketTest {
    @Property
    void inAnyMinuteNoMoreThanTwiceTheRateIsLetThrough(
            @ForAll @IntRange(min = 1, max = 50) int rate, @ForAll @IntRange(min = 1, max = 2_000) int every) {
        var bucket = new Bucket(rate, 0);
        int taken = 0;
        for (long now = 0; now <= 60_000; now += every) {
            taken += bucket.take(now) ? 1 : 0;
        }
        assertThat(taken).isLessThanOrEqualTo(2 * rate);
    }

    @Property
    void whoeverKeepsToTheRateIsNeverRefused(@ForAll @IntRange(min = 1, max = 100) int rate) {
        var bucket = new Bucket(rate, 0);
        for (int i = 0; i < 3 * rate; i++) {
            assertThat(bucket.take((long) Math.ceil(i * 60_000.0 / rate))).isTrue();
        }
    }

    @Property
    void aClockSetBackGivesNothingAway(@ForAll @IntRange(min = 1, max = 20) int rate) {
        var bucket = new Bucket(rate, 1_000_000);
        for (int i = 0; i < rate; i++) {
            bucket.take(1_000_000);
        }
        assertThat(bucket.take(0)).isFalse();
    }
}

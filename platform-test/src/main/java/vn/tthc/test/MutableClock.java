package vn.tthc.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A clock that a test sets. Put it in the place of the suite's clock with
 * {@code QuarkusMock.installMockForType(clock, Clock.class)}, or produce it as an alternative bean.
 */
public final class MutableClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private final ZoneId zone;
    private volatile Instant now;

    private MutableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** @param local date and time in Việt Nam, {@code 2026-03-16T08:00} */
    public static MutableClock at(String local) {
        return new MutableClock(LocalDateTime.parse(local).atZone(ZONE).toInstant(), ZONE);
    }

    public void set(String local) {
        now = LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A view of the same moment; setting this clock later does not move it. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }
}

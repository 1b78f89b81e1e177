package vn.tthc.platform.data;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids: UUID version 7 (RFC 9562), which grow with time, so that indexes stay compact and rows sort by age. */
public final class Ids {
    /** Milliseconds since 1970 and a counter of 12 bits: strictly growing within the process. */
    private static final AtomicLong LAST = new AtomicLong();

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = ((tick >>> 12) << 16) | 0x7000L | (tick & 0xfffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}

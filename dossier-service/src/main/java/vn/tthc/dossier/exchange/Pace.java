package vn.tthc.dossier.exchange;

import java.util.concurrent.TimeUnit;

/** Lets so many pass in a second, one after the other. */
final class Pace {
    private final long gap;
    private long next;

    Pace(int perSecond) {
        this.gap = TimeUnit.SECONDS.toNanos(1) / Math.max(1, perSecond);
        this.next = System.nanoTime();
    }

    /** Waits until it is the caller's turn. */
    void take() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(turn(System.nanoTime()));
    }

    /** How long to wait, in nanoseconds; 0 or less: not at all. */
    synchronized long turn(long now) {
        long mine = Math.max(next, now);
        next = mine + gap;
        return mine - now;
    }
}

package vn.tthc.gateway.key;

/**
 * What one key may do at once and in a minute: all at once or one after the other, filled up evenly. Pure; the time is
 * milliseconds of any clock that goes on.
 */
final class Allowance {
    private static final double MINUTE = 60_000.0;

    private final int perMinute;
    private final int atOnce;
    private double left;
    private long at;
    private int running;

    Allowance(int perMinute, int atOnce, long now) {
        this.perMinute = perMinute;
        this.atOnce = atOnce;
        this.left = perMinute;
        this.at = now;
    }

    /** What came of asking. */
    enum Answer {
        YES,
        TOO_FAST,
        TOO_MANY_AT_ONCE
    }

    /** Takes one, to be given back with {@link #done} when it is over. */
    synchronized Answer take(long now) {
        left = Math.min(perMinute, left + Math.max(0, now - at) * perMinute / MINUTE);
        at = Math.max(at, now);
        if (left < 1) return Answer.TOO_FAST;
        if (running >= atOnce) return Answer.TOO_MANY_AT_ONCE;
        left--;
        running++;
        return Answer.YES;
    }

    synchronized void done() {
        running--;
    }

    /** How many more are allowed now. */
    synchronized int left() {
        return (int) left;
    }

    /** Seconds until all are allowed again, if none is taken until then. */
    synchronized long secondsToAll() {
        return (long) Math.ceil((perMinute - left) * 60 / perMinute);
    }

    /** Seconds until one more is allowed; at least one. */
    synchronized long secondsToOne() {
        return Math.max(1, (long) Math.ceil((1 - left) * 60 / perMinute));
    }
}

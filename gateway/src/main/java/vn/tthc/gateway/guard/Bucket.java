package vn.tthc.gateway.guard;

/** Allows so many in a minute, all at once or one after the other, and fills up evenly. */
final class Bucket {
    private final int perMinute;
    private double left;
    private long at;

    /** @param now milliseconds of any clock that goes on */
    Bucket(int perMinute, long now) {
        this.perMinute = perMinute;
        this.left = perMinute;
        this.at = now;
    }

    /** Whether one more is allowed now. */
    synchronized boolean take(long now) {
        left = Math.min(perMinute, left + Math.max(0, now - at) * perMinute / 60_000.0);
        at = Math.max(at, now);
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}

package vn.tthc.dossier.exchange;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, a little by chance, so that not all come back at once. Pure. */
record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    /**
     * @param failures in a row, from 1
     * @param chance from 0 to 1: up to a fifth is taken away
     */
    Duration after(int failures, double chance) {
        long doubled = first.toMillis() << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
        long bounded = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(bounded * (1 - Math.clamp(chance, 0, 1) / 5)));
    }
}

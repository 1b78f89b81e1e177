package vn.tthc.standalone;

import java.util.Locale;

/** One line a step, with the seconds since the start. */
final class Progress {
    private final long from = System.nanoTime();

    void say(String message) {
        System.out.println(
                String.format(Locale.ROOT, "[%4d s] %s", (System.nanoTime() - from) / 1_000_000_000, message));
        System.out.flush();
    }

    /** Without a time: for what is read, not followed. */
    void print(String text) {
        System.out.println(text);
        System.out.flush();
    }
}

package vn.tthc.demo.transport;

import java.util.ArrayList;
import java.util.List;

/** What became of the items so far. Used by several threads. */
public final class Tally {
    private static final int SHOWN = 5;
    private final List<String> problems = new ArrayList<>();
    private int loaded;
    private int refused;

    synchronized void loaded(int more) {
        loaded += more;
    }

    synchronized void refused(String ref, String problem) {
        refused++;
        if (problems.size() < SHOWN) {
            problems.add(ref + ": " + problem);
        }
    }

    public synchronized int loaded() {
        return loaded;
    }

    public synchronized int refused() {
        return refused;
    }

    /** The first few. */
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** More than one in a hundred was refused. */
    public synchronized boolean failed() {
        return refused * 100 > loaded + refused;
    }
}

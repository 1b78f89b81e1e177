package vn.tthc.simulators.portal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests and the number of all; what is kept is bounded in number and in size. */
final class RequestLog {
    private static final int MOST = 2_000;
    private static final int MOST_LETTERS = 4 << 20;
    private final Deque<Request> latest = new ArrayDeque<>();
    private long letters;
    private long seen;

    synchronized void add(Request request) {
        seen++;
        latest.addLast(request);
        letters += request.body().length();
        while (latest.size() > MOST || letters > MOST_LETTERS) {
            letters -= latest.removeFirst().body().length();
        }
    }

    synchronized List<Request> latest() {
        return List.copyOf(latest);
    }

    synchronized long seen() {
        return seen;
    }
}

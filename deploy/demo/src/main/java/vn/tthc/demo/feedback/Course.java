package vn.tthc.demo.feedback;

import java.util.ArrayList;
import java.util.List;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.chance.Weighted;

/**
 * How far a feedback has got. The shares are those of the province's report of the first quarter of 2026: in the last month,
 * of 151 received 58 are in progress, 17 published, and 76 refused, waiting for the sender or answered by e-mail; what is
 * older is done and published.
 */
enum Course {
    NEW,
    ACCEPTED,
    IN_PROGRESS,
    /** Waits at the unit it was forwarded to. */
    FORWARDED,
    WAITING_PUBLICATION,
    RETURNED,
    WAITING_SUPPLEMENT,
    REFUSED,
    EMAILED,
    PUBLISHED;

    private static final double RECENT = 0.24;
    private static final double RECENT_OPEN = 58.0 / 151;
    private static final double RECENT_PUBLISHED = 17.0 / 151;
    private static final List<Course> OPEN =
            List.of(NEW, IN_PROGRESS, FORWARDED, WAITING_PUBLICATION, ACCEPTED, RETURNED);
    private static final Weighted<Course> ESSENTIALLY_DONE =
            new Weighted<Course>().add(REFUSED, 35).add(WAITING_SUPPLEMENT, 20).add(EMAILED, 45);
    private static final Weighted<Course> OLD =
            new Weighted<Course>().add(PUBLISHED, 92).add(REFUSED, 4).add(EMAILED, 4);

    /** @param desk number of the desk that it waits at; -1: anywhere */
    record Plan(Course course, boolean recent, int desk) {}

    /** @param desks whose queues must not be empty, if the number allows it */
    static List<Plan> plans(int wanted, int desks, Chance chance) {
        List<Plan> plans = new ArrayList<>();
        int recent = (int) Math.round(wanted * RECENT);
        int open = (int) Math.round(recent * RECENT_OPEN);
        for (int i = 0; i < open; i++) {
            plans.add(new Plan(
                    OPEN.get(desks == 0 ? i % OPEN.size() : i / desks % OPEN.size()),
                    true,
                    desks == 0 ? -1 : i % desks));
        }
        for (int i = 0; i < Math.round(recent * RECENT_PUBLISHED); i++) {
            plans.add(new Plan(PUBLISHED, true, -1));
        }
        while (plans.size() < recent) {
            plans.add(new Plan(ESSENTIALLY_DONE.draw(chance), true, -1));
        }
        while (plans.size() < wanted) {
            plans.add(new Plan(OLD.draw(chance), false, -1));
        }
        chance.shuffle(plans);
        return List.copyOf(plans);
    }
}

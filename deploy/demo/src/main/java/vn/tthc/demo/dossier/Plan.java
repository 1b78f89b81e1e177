package vn.tthc.demo.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.chance.Weighted;

/**
 * What becomes of one dossier, and where. The shares are those of the province's report of the first quarter of 2026:
 * of 205,439 received 6,809 are in progress, 967 of them overdue; of 198,553 settled 185,111 early, 12,910 on time and
 * 532 late.
 *
 * @param at unit that receives and handles it; null: anywhere
 */
record Plan(Fate fate, @Nullable Unit at) {
    private static final double IN_PROGRESS = 6_809.0 / 205_439;
    private static final double OVERDUE = 967.0 / 6_809;
    private static final double ON_TIME = 12_910.0 / 198_553;
    private static final double LATE = 532.0 / 198_553;
    private static final double OTHERWISE = 0.015;
    private static final double REGISTERED = 0.003;

    /** Something to do in every queue of a desk that somebody can sit at. */
    private static final Map<Fate, Integer> DESK = Map.of(
            Fate.REGISTERED, 3,
            Fate.RECEIVED, 3,
            Fate.ASSIGNED, 3,
            Fate.WAITING_APPROVAL, 2,
            Fate.WAITING_SUPPLEMENT, 2,
            Fate.DUE_SOON, 2,
            Fate.OVERDUE, 1,
            Fate.TO_RETURN, 3);

    private static final Weighted<Fate> OPEN = new Weighted<Fate>()
            .add(Fate.RECEIVED, 25)
            .add(Fate.ASSIGNED, 45)
            .add(Fate.WAITING_APPROVAL, 15)
            .add(Fate.WAITING_SUPPLEMENT, 10)
            .add(Fate.DUE_SOON, 5);

    private static final Weighted<Fate> ENDED_OTHERWISE =
            new Weighted<Fate>().add(Fate.REFUSED, 45).add(Fate.WITHDRAWN, 30).add(Fate.STOPPED, 25);

    /** As many plans as wanted, shuffled. @param desks units whose queues must not be empty */
    static List<Plan> of(int wanted, List<Unit> desks, Chance chance) {
        List<Plan> plans = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            for (int i = 0; i < DESK.getOrDefault(fate, 0); i++) {
                desks.forEach(unit -> plans.add(new Plan(fate, unit)));
            }
        }
        if (plans.size() > wanted) {
            chance.shuffle(plans);
            return List.copyOf(plans.subList(0, wanted));
        }
        int open = count(wanted, IN_PROGRESS);
        int overdue = count(open, OVERDUE);
        fill(plans, wanted, Fate.REGISTERED, count(wanted, REGISTERED));
        fill(plans, wanted, Fate.OVERDUE, overdue - many(plans, Fate.OVERDUE));
        for (int i = running(plans); i < open && plans.size() < wanted; i++) {
            plans.add(new Plan(OPEN.draw(chance), null));
        }
        for (int i = 0; i < count(wanted, OTHERWISE) && plans.size() < wanted; i++) {
            plans.add(new Plan(ENDED_OTHERWISE.draw(chance), null));
        }
        int settled = wanted - plans.size() + many(plans, Fate.TO_RETURN);
        fill(plans, wanted, Fate.LATE, count(settled, LATE));
        fill(plans, wanted, Fate.ON_TIME, count(settled, ON_TIME));
        fill(plans, wanted, Fate.EARLY, wanted);
        chance.shuffle(plans);
        return List.copyOf(plans);
    }

    private static void fill(List<Plan> plans, int wanted, Fate fate, int more) {
        for (int i = 0; i < more && plans.size() < wanted; i++) {
            plans.add(new Plan(fate, null));
        }
    }

    private static int many(List<Plan> plans, Fate fate) {
        return (int) plans.stream().filter(plan -> plan.fate() == fate).count();
    }

    /** Registered ones are not received yet and count nowhere. */
    private static int running(List<Plan> plans) {
        return (int) plans.stream()
                .filter(plan -> plan.fate().kind() == Fate.Kind.OPEN && plan.fate() != Fate.REGISTERED)
                .count();
    }

    private static int count(int of, double share) {
        return (int) Math.round(of * share);
    }
}

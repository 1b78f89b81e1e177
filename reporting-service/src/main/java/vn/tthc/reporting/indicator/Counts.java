package vn.tthc.reporting.indicator;

import java.util.List;
import vn.tthc.reporting.fact.Kind;
import vn.tthc.reporting.fact.Measure;

/** The formulas of the counts, built from each other as Form II.06a of Circular 01/2020/TT-VPCP builds its columns. */
final class Counts {
    static final Count RECEIVED_ONLINE = new Count.Within(Measure.RECEIVED_ONLINE);
    static final Count RECEIVED_COUNTER_POST = new Count.Within(Measure.RECEIVED_COUNTER_POST);
    static final Count CARRIED_OVER = new Count.OpenBefore(Kind.DOSSIER);
    static final Count RECEIVED = sum(RECEIVED_ONLINE, RECEIVED_COUNTER_POST, CARRIED_OVER);
    static final Count RECEIVED_NEW = sum(RECEIVED_ONLINE, RECEIVED_COUNTER_POST);

    static final Count SETTLED_EARLY = new Count.Within(Measure.SETTLED_EARLY);
    static final Count SETTLED_ON_TIME = new Count.Within(Measure.SETTLED_ON_TIME);
    static final Count SETTLED_LATE = new Count.Within(Measure.SETTLED_LATE);
    static final Count SETTLED_IN_TIME = sum(SETTLED_EARLY, SETTLED_ON_TIME);
    static final Count SETTLED = sum(SETTLED_EARLY, SETTLED_ON_TIME, SETTLED_LATE);

    static final Count IN_PROGRESS = new Count.OpenAtEnd(Kind.DOSSIER);
    static final Count IN_PROGRESS_OVERDUE = new Count.HeldAtEnd(Measure.OVERDUE);
    static final Count IN_PROGRESS_WITHIN = less(IN_PROGRESS, IN_PROGRESS_OVERDUE);
    static final Count OTHER = new Count.Within(Measure.ENDED_OTHERWISE);

    static final Count DIGITISED_NONE = new Count.Within(Measure.DIGITISED_NONE);
    static final Count DIGITISED_FULLY = new Count.Within(Measure.DIGITISED_FULLY);
    static final Count DIGITISED_ANY = sum(new Count.Within(Measure.DIGITISED_PARTLY), DIGITISED_FULLY);
    static final Count DIGITISATION_RECEIVED = sum(DIGITISED_NONE, DIGITISED_ANY);
    static final Count DIGITISATION_LEFT_OUT = new Count.Within(Measure.DIGITISATION_LEFT_OUT);
    static final Count DIGITISATION_UNKNOWN = new Count.Within(Measure.DIGITISATION_UNKNOWN);
    static final Count MUST_DIGITISE_DONE = new Count.Within(Measure.MUST_DIGITISE_DONE);
    static final Count MUST_DIGITISE_RECEIVED = sum(MUST_DIGITISE_DONE, new Count.Within(Measure.MUST_DIGITISE_OPEN));
    static final Count REUSED = new Count.Within(Measure.REUSABLE_REUSED);
    static final Count REUSABLE_RECEIVED = sum(REUSED, new Count.Within(Measure.REUSABLE_NOT_REUSED));
    static final Count FLAGS_UNKNOWN = new Count.Within(Measure.FLAGS_UNKNOWN);
    static final Count RESULT_ELECTRONIC = new Count.Within(Measure.RESULT_ELECTRONIC);
    static final Count RESULT_UNKNOWN = new Count.Within(Measure.RESULT_UNKNOWN);
    static final Count RESULT_KNOWN = less(SETTLED, RESULT_UNKNOWN);
    static final Count REQUIRED_RESULT_ELECTRONIC = new Count.Within(Measure.REQUIRED_RESULT_ELECTRONIC);
    static final Count RESULT_REQUIRED =
            sum(REQUIRED_RESULT_ELECTRONIC, new Count.Within(Measure.REQUIRED_RESULT_ON_PAPER));
    static final Count RESULT_RULE_UNKNOWN = new Count.Within(Measure.RESULT_RULE_UNKNOWN);

    static final Count FEEDBACK_CARRIED_OVER = new Count.OpenBefore(Kind.FEEDBACK);
    static final Count FEEDBACK_RECEIVED = sum(new Count.Within(Measure.FEEDBACK_RECEIVED), FEEDBACK_CARRIED_OVER);
    static final Count FEEDBACK_DONE_ON_TIME = new Count.Within(Measure.FEEDBACK_DONE_ON_TIME);
    static final Count FEEDBACK_DONE = sum(FEEDBACK_DONE_ON_TIME, new Count.Within(Measure.FEEDBACK_DONE_LATE));
    static final Count FEEDBACK_REFUSED = new Count.Within(Measure.FEEDBACK_REFUSED);
    static final Count FEEDBACK_TRANSFERRED = new Count.HeldAtEnd(Measure.FEEDBACK_TRANSFERRED);
    static final Count FEEDBACK_WAITING = new Count.HeldAtEnd(Measure.FEEDBACK_WAITING);
    static final Count FEEDBACK_IN_PROGRESS =
            less(new Count.OpenAtEnd(Kind.FEEDBACK), FEEDBACK_TRANSFERRED, FEEDBACK_WAITING);

    private Counts() {}

    private static Count sum(Count... parts) {
        return new Count.Sum(List.of(parts));
    }

    private static Count less(Count whole, Count... parts) {
        return new Count.Less(whole, List.of(parts));
    }
}

package vn.tthc.dossier.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a dossier at a step.
 *
 * @param unitId who does the step, or looks after it while another agency does
 * @param since when the step was reached; null when that was not written down
 * @param until when it was left; null while it is open
 * @param dueAt when it is to be done; null while the clock stands still or there is no appointment
 * @param holder who holds it; null while nobody has taken it
 * @param by who finished it
 */
public record Visit(
        int stepNo,
        @Nullable String unitId,
        Status status,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Instant dueAt,
        @Nullable Holder holder,
        @Nullable Holder by) {

    /** How a stay stands, or ended. */
    public enum Status {
        OPEN,
        DONE,
        /** Done, and sent back afterwards: it is to be done again. */
        SENT_BACK,
        /** The dossier ended before the step was done. */
        CUT
    }

    static Visit open(int stepNo, String unitId, @Nullable Instant since, @Nullable Holder holder) {
        return new Visit(stepNo, unitId, Status.OPEN, since, null, null, holder, null);
    }

    public boolean current() {
        return status == Status.OPEN;
    }

    Visit ended(Status how, @Nullable Instant at, @Nullable Holder who) {
        return new Visit(stepNo, unitId, how, since, at, dueAt, holder, who);
    }

    /** The same stay, at the step of another version of the workflow. */
    Visit atStep(int no) {
        return new Visit(no, unitId, status, since, until, dueAt, holder, by);
    }

    /** Done before, and open again. */
    Visit undone() {
        return status == Status.DONE ? sentBack() : this;
    }

    Visit sentBack() {
        return new Visit(stepNo, unitId, Status.SENT_BACK, since, until, dueAt, holder, by);
    }

    Visit held(@Nullable Holder who) {
        return new Visit(stepNo, unitId, status, since, until, dueAt, who, by);
    }

    /** The step is another unit's now, where nobody has taken it. */
    Visit at(String unit) {
        return new Visit(stepNo, unit, status, since, until, dueAt, null, by);
    }

    Visit due(@Nullable Instant at) {
        return new Visit(stepNo, unitId, status, since, until, at, holder, by);
    }
}

package vn.tthc.gateway.guard;

import java.util.List;

/** What is done with one request. */
sealed interface Verdict {
    /** It is run. @param cost what it may cost at most, by {@link QueryCost} */
    record Run(long cost) implements Verdict {}

    /** It is well-formed, but its query cannot be run. */
    record Unfit(List<QueryError> errors) implements Verdict {}

    /** It would change something, and the way it came is for reading only. */
    record ChangesNothing() implements Verdict {}

    /** It asks for too much, or for what is not for this caller. */
    record Refused(DoorRefusal refusal) implements Verdict {}
}

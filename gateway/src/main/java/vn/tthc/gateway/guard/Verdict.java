package vn.tthc.gateway.guard;

import graphql.language.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done with one request. */
sealed interface Verdict {
    /**
     * It is run.
     *
     * @param document as it was read
     * @param cost what it may cost at most, by {@link QueryCost}
     * @param asked what a caller with a key asks for; null for everyone else
     */
    record Run(Document document, long cost, QueryRoots.@Nullable Asked asked) implements Verdict {}

    /** It is run and answered again and again. @param document as it was read @param cost of one answer */
    record Follow(Document document, long cost) implements Verdict {}

    /** It is well-formed, but its query cannot be run. */
    record Unfit(List<QueryError> errors) implements Verdict {}

    /** It would change something, and the way it came is for reading only. */
    record ChangesNothing() implements Verdict {}

    /** It asks for too much, or for what is not for this caller. */
    record Refused(DoorRefusal refusal) implements Verdict {}
}

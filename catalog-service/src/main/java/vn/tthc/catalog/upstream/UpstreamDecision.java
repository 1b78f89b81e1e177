package vn.tthc.catalog.upstream;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's decision that the province has to follow.
 *
 * @param receivedOn day on which it arrived at the province
 * @param effectiveOn day of effect of the legal document that it publishes; null when not known
 * @param unitId the department that drafts the answer; null while nobody is named
 * @param noAnswerReason why the province does not follow it; null while it has to
 * @param answerId the decision that answers it, a draft the caller may see or an issued one; null when there is none
 * @param timeliness by the answer when it is issued, by today before
 */
public record UpstreamDecision(
        UUID id,
        String number,
        String issuer,
        String title,
        LocalDate issuedOn,
        LocalDate receivedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String unitId,
        @Nullable String noAnswerReason,
        State state,
        @Nullable UUID answerId,
        String registeredBy,
        int revision,
        Timeliness timeliness) {
    /** How far its answer is. */
    public enum State {
        /** Nothing is written yet, as far as the caller may see. */
        OPEN,
        /** A draft follows it. */
        IN_DRAFT,
        /** An issued decision follows it. */
        ANSWERED,
        /** The province does not have to follow it. */
        NO_ANSWER_NEEDED
    }
}

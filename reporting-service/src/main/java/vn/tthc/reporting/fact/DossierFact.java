package vn.tthc.reporting.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier (hồ sơ) as the figures know it.
 *
 * @param dueAt promised moment, moved by pauses and extensions; null for a dossier without an appointment
 * @param pausedAt since when the clock stands still (waiting for papers, a financial duty or another agency); null
 *     while it runs
 * @param endedAt first of settled, refused, stopped and withdrawn; null while open
 * @param outcome as frozen by the dossier service at the end
 * @param digitisation how far its papers and its result are digital
 */
public record DossierFact(
        UUID id,
        String code,
        long revision,
        Dimensions dimensions,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        State state,
        @Nullable Outcome outcome,
        Digitisation digitisation)
        implements Fact {

    /** States of the dossier service; {@code ended} ones keep the moment of their end. */
    public enum State {
        REGISTERED,
        RECEIVED,
        PROCESSING,
        WAITING_AGENCY,
        WAITING_APPROVAL,
        SUPPLEMENT_REQUESTED,
        FINANCIAL_DUTY_REQUESTED,
        SETTLED,
        RESULT_RETURNED,
        REFUSED,
        WITHDRAWN,
        STOPPED;

        boolean settled() {
            return this == SETTLED || this == RESULT_RETURNED;
        }

        boolean ended() {
            return settled() || this == REFUSED || this == WITHDRAWN || this == STOPPED;
        }
    }

    /** @throws IllegalArgumentException when the state and the moment of the end contradict each other */
    public DossierFact {
        if (state.ended() != (endedAt != null))
            throw new IllegalArgumentException("State " + state + " with endedAt " + endedAt);
    }

    @Override
    public Kind kind() {
        return Kind.DOSSIER;
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public Optional<Life> life() {
        var receivedOn = Life.dayOf(receivedAt);
        if (receivedOn == null) return Optional.empty();
        var arrival = dimensions.channel().equals("ONLINE") ? Measure.RECEIVED_ONLINE : Measure.RECEIVED_COUNTER_POST;
        var marks = digitisation.marks(state.settled(), state.ended() && !state.settled());
        return Optional.of(new Life(arrival, receivedOn, closing(), overdue(), marks));
    }

    private Life.@Nullable Closing closing() {
        var endedOn = Life.dayOf(endedAt);
        if (endedOn == null) return null;
        return new Life.Closing(state.settled() ? settledAs(endedOn) : Measure.ENDED_OTHERWISE, endedOn);
    }

    /** A dossier without an appointment cannot be late: it counts as settled on time. */
    private Measure settledAs(LocalDate endedOn) {
        return switch (outcome == null ? byDays(endedOn) : outcome) {
            case EARLY -> Measure.SETTLED_EARLY;
            case ON_TIME -> Measure.SETTLED_ON_TIME;
            case LATE -> Measure.SETTLED_LATE;
        };
    }

    private Outcome byDays(LocalDate endedOn) {
        var dueOn = Life.dayOf(dueAt);
        if (dueOn == null || endedOn.isEqual(dueOn)) return Outcome.ON_TIME;
        return endedOn.isBefore(dueOn) ? Outcome.EARLY : Outcome.LATE;
    }

    /**
     * Overdue from the day after the due day. A paused dossier counts as within time (Form II.06a of Circular
     * 01/2020/TT-VPCP, column 12: "bao gồm cả hồ sơ chờ bổ sung"), so the pause ends the hold.
     */
    private Life.@Nullable Hold overdue() {
        var dueOn = Life.dayOf(dueAt);
        return dueOn == null ? null : new Life.Hold(Measure.OVERDUE, dueOn.plusDays(1), Life.dayOf(pausedAt));
    }
}

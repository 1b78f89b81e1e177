package vn.tthc.dossier.lifecycle;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.tthc.dossier.lifecycle.DossierCommand.*;
import vn.tthc.dossier.lifecycle.DossierState.*;
import vn.tthc.dossier.route.Next;

/** The one table of transitions: everything that it does not name is refused. */
public final class Lifecycle {
    private record Move(DossierState from, DossierCommand command) {}

    private Lifecycle() {}

    /** The state after the command; empty when the command is not open in this state. */
    public static Optional<DossierState> next(DossierState from, DossierCommand command) {
        if (from.clock() != Clock.ENDED && command instanceof Withdraw) {
            return Optional.of(new Withdrawn());
        }
        if (command instanceof Stop && stoppable(from)) {
            return Optional.of(new Stopped());
        }
        if (command instanceof Extend && from.clock() == Clock.RUNS) {
            return Optional.of(from);
        }
        return switch (new Move(from, command)) {
            case Move(Registered s, Accept c) -> Optional.of(new Received());
            case Move(Registered s, Refuse c) -> Optional.of(new Refused());
            case Move(Received s, Take c) -> Optional.of(new Processing());
            case Move(Received s, RequestSupplement c) -> Optional.of(new SupplementRequested());
            case Move(Processing s, Take c) -> Optional.of(s);
            case Move(Processing s, RequestSupplement c) -> Optional.of(new SupplementRequested());
            case Move(Processing s, RequestFinancialDuty c) -> Optional.of(new FinancialDutyRequested());
            case Move(Processing s, AwaitAgency c) -> Optional.of(new WaitingAgency());
            case Move(Processing s, Forward(Next next)) -> Optional.of(waitsFor(next));
            case Move(WaitingAgency s, AgencyAnswered(Next next)) -> Optional.of(waitsFor(next));
            case Move(SupplementRequested s, ReceiveSupplement c) -> Optional.of(new Processing());
            case Move(FinancialDutyRequested s, ConfirmFinancialDuty c) -> Optional.of(new Processing());
            case Move(WaitingApproval s, Approve(Next next)) -> Optional.of(waitsFor(next));
            case Move(WaitingApproval s, SendBack c) -> Optional.of(new Processing());
            case Move(Settled s, ReturnResult c) -> Optional.of(new ResultReturned());
            case Move(DossierState s, DossierCommand c) -> Optional.empty();
        };
    }

    /** Everything open in the state, whoever asks. */
    public static Set<DossierAction> open(DossierState state) {
        EnumSet<DossierAction> open = EnumSet.noneOf(DossierAction.class);
        for (DossierAction action : DossierAction.values()) {
            if (next(state, DossierCommand.of(action, Next.WORK)).isPresent()) {
                open.add(action);
            }
        }
        return open;
    }

    private static DossierState waitsFor(Next next) {
        return switch (next) {
            case WORK -> new Processing();
            case APPROVAL -> new WaitingApproval();
            case AGENCY -> new WaitingAgency();
            case RETURN -> new Settled();
        };
    }

    private static boolean stoppable(DossierState from) {
        return from.clock() == Clock.RUNS || from.clock() == Clock.SUSPENDED;
    }
}

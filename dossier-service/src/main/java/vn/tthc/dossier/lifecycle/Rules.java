package vn.tthc.dossier.lifecycle;

import java.util.List;
import java.util.Optional;

/** Who may do what: state by permission by relation to the dossier. */
public final class Rules {
    private Rules() {}

    /** What the asker may do now, the main step first. */
    public static List<AllowedAction> allowed(DossierState state, Standing who, boolean alreadyExtended) {
        Optional<DossierAction> main = main(state, who);
        return Lifecycle.open(state).stream()
                .filter(action -> action != DossierAction.EXTEND || !alreadyExtended)
                .filter(action -> mayDo(action, state, who))
                .map(action ->
                        new AllowedAction(action, main.equals(Optional.of(action)), action.reasonRequired(), null))
                .sorted((a, b) -> Boolean.compare(b.main(), a.main()))
                .toList();
    }

    /** Permission and relation allow the action, which must be open in the state. */
    public static boolean mayDo(DossierAction action, DossierState state, Standing who) {
        Duty duty = action.duty(state);
        return who.permissions().contains(duty.permission())
                && switch (duty) {
                    case RECEIVE -> who.receives();
                    case APPROVE -> belongs(action, who);
                    case PROCESS -> belongs(action, who) && holdsIfNeeded(action, state, who);
                };
    }

    /** A step is its unit's; what is about the whole dossier is the handling unit's. */
    private static boolean belongs(DossierAction action, Standing who) {
        return action.ofStep() ? who.handles() : who.leads();
    }

    /** Whoever takes a dossier need not hold it; everything else is the holder's once there is one. */
    private static boolean holdsIfNeeded(DossierAction action, DossierState state, Standing who) {
        if (action == DossierAction.TAKE) {
            return !who.holds();
        }
        if (state instanceof DossierState.Processing && !who.assigned()) {
            return false; // handed on to the next step: somebody takes it first
        }
        return who.holds() || !who.assigned() || state instanceof DossierState.WaitingApproval;
    }

    private static Optional<DossierAction> main(DossierState state, Standing who) {
        return Optional.ofNullable(
                switch (state) {
                    case DossierState.Registered s -> DossierAction.ACCEPT;
                    case DossierState.Received s -> DossierAction.TAKE;
                    case DossierState.Processing s -> who.holds() ? DossierAction.FORWARD : DossierAction.TAKE;
                    case DossierState.WaitingAgency s -> DossierAction.AGENCY_ANSWERED;
                    case DossierState.WaitingApproval s -> DossierAction.APPROVE;
                    case DossierState.SupplementRequested s -> DossierAction.RECEIVE_SUPPLEMENT;
                    case DossierState.FinancialDutyRequested s -> DossierAction.CONFIRM_FINANCIAL_DUTY;
                    case DossierState.Settled s -> DossierAction.RETURN_RESULT;
                    case DossierState.ResultReturned s -> null;
                    case DossierState.Refused s -> null;
                    case DossierState.Withdrawn s -> null;
                    case DossierState.Stopped s -> null;
                });
    }
}

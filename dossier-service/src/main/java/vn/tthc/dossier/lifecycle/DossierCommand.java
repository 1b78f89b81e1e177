package vn.tthc.dossier.lifecycle;

import static vn.tthc.dossier.lifecycle.DossierAction.*;

import vn.tthc.dossier.route.Next;

/**
 * One step asked for. Only what decides where the dossier goes is here; papers, results and dates travel beside it.
 */
public sealed interface DossierCommand {
    record Accept() implements DossierCommand {}

    record Refuse() implements DossierCommand {}

    record Take() implements DossierCommand {}

    record RequestSupplement() implements DossierCommand {}

    record ReceiveSupplement() implements DossierCommand {}

    record RequestFinancialDuty() implements DossierCommand {}

    record ConfirmFinancialDuty() implements DossierCommand {}

    record AwaitAgency() implements DossierCommand {}

    /** @param next what the dossier waits for when the answer is in */
    record AgencyAnswered(Next next) implements DossierCommand {}

    /** @param next what the dossier waits for afterwards, by its workflow */
    record Forward(Next next) implements DossierCommand {}

    /** @param next what the dossier waits for afterwards, by its workflow */
    record Approve(Next next) implements DossierCommand {}

    record SendBack() implements DossierCommand {}

    record ReturnResult() implements DossierCommand {}

    record Extend() implements DossierCommand {}

    record Stop() implements DossierCommand {}

    record Withdraw() implements DossierCommand {}

    /** @param next what the dossier would wait for when the step is done */
    static DossierCommand of(DossierAction action, Next next) {
        return switch (action) {
            case ACCEPT -> new Accept();
            case REFUSE -> new Refuse();
            case TAKE -> new Take();
            case REQUEST_SUPPLEMENT -> new RequestSupplement();
            case RECEIVE_SUPPLEMENT -> new ReceiveSupplement();
            case REQUEST_FINANCIAL_DUTY -> new RequestFinancialDuty();
            case CONFIRM_FINANCIAL_DUTY -> new ConfirmFinancialDuty();
            case AWAIT_AGENCY -> new AwaitAgency();
            case AGENCY_ANSWERED -> new AgencyAnswered(next);
            case FORWARD -> new Forward(next);
            case APPROVE -> new Approve(next);
            case SEND_BACK -> new SendBack();
            case RETURN_RESULT -> new ReturnResult();
            case EXTEND -> new Extend();
            case STOP -> new Stop();
            case WITHDRAW -> new Withdraw();
        };
    }

    default DossierAction action() {
        return switch (this) {
            case Accept c -> ACCEPT;
            case Refuse c -> REFUSE;
            case Take c -> TAKE;
            case RequestSupplement c -> REQUEST_SUPPLEMENT;
            case ReceiveSupplement c -> RECEIVE_SUPPLEMENT;
            case RequestFinancialDuty c -> REQUEST_FINANCIAL_DUTY;
            case ConfirmFinancialDuty c -> CONFIRM_FINANCIAL_DUTY;
            case AwaitAgency c -> AWAIT_AGENCY;
            case AgencyAnswered c -> AGENCY_ANSWERED;
            case Forward c -> FORWARD;
            case Approve c -> APPROVE;
            case SendBack c -> SEND_BACK;
            case ReturnResult c -> RETURN_RESULT;
            case Extend c -> EXTEND;
            case Stop c -> STOP;
            case Withdraw c -> WITHDRAW;
        };
    }
}

package vn.tthc.dossier.lifecycle;

import static vn.tthc.dossier.lifecycle.DossierAction.*;

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

    record AgencyAnswered() implements DossierCommand {}

    /** @param toApprover the next step of the workflow is an approver's; otherwise another case officer's */
    record Forward(boolean toApprover) implements DossierCommand {}

    /** @param last no further approver follows in the workflow */
    record Approve(boolean last) implements DossierCommand {}

    record SendBack() implements DossierCommand {}

    record ReturnResult() implements DossierCommand {}

    record Extend() implements DossierCommand {}

    record Stop() implements DossierCommand {}

    record Withdraw() implements DossierCommand {}

    /**
     * @param toApprover see {@link Forward}
     * @param last see {@link Approve}
     */
    static DossierCommand of(DossierAction action, boolean toApprover, boolean last) {
        return switch (action) {
            case ACCEPT -> new Accept();
            case REFUSE -> new Refuse();
            case TAKE -> new Take();
            case REQUEST_SUPPLEMENT -> new RequestSupplement();
            case RECEIVE_SUPPLEMENT -> new ReceiveSupplement();
            case REQUEST_FINANCIAL_DUTY -> new RequestFinancialDuty();
            case CONFIRM_FINANCIAL_DUTY -> new ConfirmFinancialDuty();
            case AWAIT_AGENCY -> new AwaitAgency();
            case AGENCY_ANSWERED -> new AgencyAnswered();
            case FORWARD -> new Forward(toApprover);
            case APPROVE -> new Approve(last);
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

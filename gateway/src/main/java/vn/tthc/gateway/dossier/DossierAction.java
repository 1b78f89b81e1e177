package vn.tthc.gateway.dossier;

/** What can be done to a dossier. */
public enum DossierAction {
    ACCEPT,
    REFUSE,
    TAKE,
    REQUEST_SUPPLEMENT,
    RECEIVE_SUPPLEMENT,
    REQUEST_FINANCIAL_DUTY,
    CONFIRM_FINANCIAL_DUTY,
    AWAIT_AGENCY,
    AGENCY_ANSWERED,
    FORWARD,
    APPROVE,
    SEND_BACK,
    RETURN_RESULT,
    EXTEND,
    STOP,
    WITHDRAW
}

package vn.tthc.gateway.dossier;

/** Where a dossier stands. */
public enum DossierState {
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
    STOPPED
}

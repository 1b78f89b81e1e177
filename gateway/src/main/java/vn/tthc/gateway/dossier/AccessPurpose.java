package vn.tthc.gateway.dossier;

/** What personal data is looked at for; kept in the audit trail. */
public enum AccessPurpose {
    RECEIVE_DOSSIER,
    ANSWER_APPLICANT,
    RESOLVE_COMPLAINT,
    INSPECTION,
    VERIFY_FIGURES
}

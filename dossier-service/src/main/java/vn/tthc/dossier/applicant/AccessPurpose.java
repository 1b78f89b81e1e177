package vn.tthc.dossier.applicant;

/**
 * What personal data is looked at for (mục đích truy cập dữ liệu cá nhân); kept in the audit trail. Legal source: Law
 * 91/2025/QH15 on the protection of personal data, processing bound to a purpose.
 */
public enum AccessPurpose {
    /** A dossier is being received: papers handed in before, and the same dossier handed in twice. */
    RECEIVE_DOSSIER,
    /** The applicant asks. */
    ANSWER_APPLICANT,
    /** A feedback or complaint is looked into. */
    RESOLVE_COMPLAINT,
    /** Inspection or audit of the one-stop shop. */
    INSPECTION,
    /** The dossiers behind a reported figure are checked. */
    VERIFY_FIGURES
}

package vn.tthc.gateway.dossier;

/** What the applicant is. */
public enum ApplicantKind {
    CITIZEN,
    ENTERPRISE,
    AUTHORITY,
    ORGANISATION
}

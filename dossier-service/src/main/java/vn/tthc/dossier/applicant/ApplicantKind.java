package vn.tthc.dossier.applicant;

/** Sort of applicant (loại đối tượng), as in the exchange with the national portal. */
public enum ApplicantKind {
    CITIZEN,
    ENTERPRISE,
    AUTHORITY,
    ORGANISATION
}

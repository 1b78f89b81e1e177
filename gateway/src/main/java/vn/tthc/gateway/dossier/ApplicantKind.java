package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** What the applicant is. */
public enum ApplicantKind {
    @Description("Cá nhân / Citizen")
    CITIZEN,
    @Description("Doanh nghiệp / Enterprise")
    ENTERPRISE,
    @Description("Cơ quan nhà nước / Authority")
    AUTHORITY,
    @Description("Tổ chức khác / Organisation")
    ORGANISATION
}

package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** What personal data is looked at for; kept in the audit trail. */
public enum AccessPurpose {
    @Description("Tiếp nhận hồ sơ / Receive a dossier")
    RECEIVE_DOSSIER,
    @Description("Trả lời người nộp hồ sơ / Answer the applicant")
    ANSWER_APPLICANT,
    @Description("Giải quyết phản ánh, khiếu nại / Resolve a feedback or complaint")
    RESOLVE_COMPLAINT,
    @Description("Kiểm tra, thanh tra, kiểm toán / Inspection or audit")
    INSPECTION,
    @Description("Đối chiếu số liệu báo cáo / Verify reported figures")
    VERIFY_FIGURES
}

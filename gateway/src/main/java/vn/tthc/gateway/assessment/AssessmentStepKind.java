package vn.tthc.gateway.assessment;

import org.eclipse.microprofile.graphql.Description;

/** What is done with an assessment. */
public enum AssessmentStepKind {
    @Description("Gửi thẩm định / Send for appraisal")
    SEND,
    @Description("Trả lại để sửa / Send back")
    SEND_BACK,
    @Description("Đã thẩm định / Appraised")
    APPRAISE,
    @Description("Văn bản đã ban hành / The document is issued")
    ISSUE,
    @Description("Rút / Withdraw")
    WITHDRAW
}

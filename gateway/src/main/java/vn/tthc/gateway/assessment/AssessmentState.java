package vn.tthc.gateway.assessment;

import org.eclipse.microprofile.graphql.Description;

/** Where an assessment stands. */
public enum AssessmentState {
    @Description("Đang đánh giá / Being assessed")
    ASSESSING,
    @Description("Đã gửi thẩm định / Sent for appraisal")
    SENT,
    @Description("Đã thẩm định / Appraised")
    APPRAISED,
    @Description("Đã ban hành / Issued")
    ISSUED,
    @Description("Đã rút / Withdrawn")
    WITHDRAWN
}

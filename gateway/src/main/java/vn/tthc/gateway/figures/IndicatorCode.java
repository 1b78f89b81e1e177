package vn.tthc.gateway.figures;

import org.eclipse.microprofile.graphql.Description;

/** What is counted. */
public enum IndicatorCode {
    @Description("Tiếp nhận / Received")
    RECEIVED,
    @Description("Tiếp nhận trực tuyến / Received online")
    RECEIVED_ONLINE,
    @Description("Tiếp nhận trực tiếp, bưu chính / Received at the counter or by post")
    RECEIVED_COUNTER_POST,
    @Description("Từ kỳ trước chuyển sang / Carried over")
    CARRIED_OVER,
    @Description("Đã giải quyết / Settled")
    SETTLED,
    @Description("Giải quyết trước hạn / Settled early")
    SETTLED_EARLY,
    @Description("Giải quyết đúng hạn / Settled on time")
    SETTLED_ON_TIME,
    @Description("Giải quyết trễ hạn / Settled late")
    SETTLED_LATE,
    @Description("Đang giải quyết / In progress")
    IN_PROGRESS,
    @Description("Đang giải quyết, trong hạn / In progress, in time")
    IN_PROGRESS_WITHIN,
    @Description("Đang giải quyết, quá hạn / In progress, overdue")
    IN_PROGRESS_OVERDUE,
    @Description("Từ chối, rút, dừng / Refused, withdrawn, stopped")
    OTHER,
    @Description("Tỷ lệ đúng hạn / On-time rate")
    ON_TIME_RATE,
    @Description("Tỷ lệ trực tuyến / Online rate")
    ONLINE_RATE,
    @Description("Hồ sơ tiếp nhận tính số hóa / Received, counted for digitisation")
    DIGITISATION_RECEIVED,
    @Description("Không số hóa thành phần nào / No paper digitised")
    DIGITISED_NONE,
    @Description("Có số hóa thành phần / Some or all papers digitised")
    DIGITISED_ANY,
    @Description("Số hóa đầy đủ thành phần / All papers digitised")
    DIGITISED_FULLY,
    @Description("Tỷ lệ số hóa đầy đủ / Rate of those fully digitised")
    DIGITISED_RATE,
    @Description("Có giấy tờ phải số hóa / With papers that must be digitised")
    MUST_DIGITISE_RECEIVED,
    @Description("Đã số hóa đủ giấy tờ phải số hóa / All that must be digitised is")
    MUST_DIGITISE_DONE,
    @Description("Tỷ lệ số hóa giấy tờ phải số hóa / Rate of those with all that must be digitised")
    MUST_DIGITISE_RATE,
    @Description("Có giấy tờ tái sử dụng được / With papers that can be reused")
    REUSABLE_RECEIVED,
    @Description("Có tái sử dụng giấy tờ / With a paper reused")
    REUSED,
    @Description("Tỷ lệ tái sử dụng / Reuse rate")
    REUSE_RATE,
    @Description("Kết quả điện tử / Settled with an electronic result")
    RESULT_ELECTRONIC,
    @Description("Tỷ lệ số hóa kết quả / Rate of electronic results")
    RESULT_ELECTRONIC_RATE,
    @Description("Kết quả phải là bản điện tử / Settled, the result must be electronic")
    RESULT_REQUIRED,
    @Description("Kết quả phải điện tử, đã cấp / The result must be electronic and is")
    REQUIRED_RESULT_ELECTRONIC,
    @Description("Tỷ lệ cấp kết quả điện tử bắt buộc / Rate of required electronic results")
    REQUIRED_RESULT_RATE,
    @Description("Không tính số hóa / Not counted for digitisation")
    DIGITISATION_LEFT_OUT,
    @Description("Chưa rõ tình trạng số hóa / Digitisation not known")
    DIGITISATION_UNKNOWN,
    @Description("Chưa rõ giấy tờ phải số hóa, tái sử dụng / Not known what must be digitised or can be reused")
    FLAGS_UNKNOWN,
    @Description("Chưa rõ hình thức kết quả / Form of the result not known")
    RESULT_UNKNOWN,
    @Description("Chưa rõ kết quả có phải điện tử / Not known whether the result must be electronic")
    RESULT_RULE_UNKNOWN,
    @Description("Phản ánh tiếp nhận / Feedback received")
    FEEDBACK_RECEIVED,
    @Description("Phản ánh kỳ trước chuyển sang / Feedback carried over")
    FEEDBACK_CARRIED_OVER,
    @Description("Phản ánh đã trả lời / Feedback answered")
    FEEDBACK_DONE,
    @Description("Phản ánh đang xử lý / Feedback in progress")
    FEEDBACK_IN_PROGRESS,
    @Description("Phản ánh đã chuyển / Feedback forwarded")
    FEEDBACK_TRANSFERRED,
    @Description("Phản ánh từ chối / Feedback refused")
    FEEDBACK_REFUSED,
    @Description("Phản ánh chờ bổ sung / Feedback waiting")
    FEEDBACK_WAITING,
    @Description("Tỷ lệ trả lời đúng hạn / Feedback on-time rate")
    FEEDBACK_ON_TIME_RATE
}

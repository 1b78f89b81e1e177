package vn.tthc.reporting.indicator;

import vn.tthc.reporting.indicator.Formula.OfCases;
import vn.tthc.reporting.indicator.Formula.Rate;

/** The indicators. {@code RECEIVED = SETTLED + IN_PROGRESS + OTHER} holds for every window and every filter. */
public enum IndicatorCode {
    RECEIVED(
            "Tổng số hồ sơ tiếp nhận",
            "Trực tuyến + trực tiếp, bưu chính + từ kỳ trước chuyển sang",
            Source.FORM + ", cột 3",
            Counts.RECEIVED),
    RECEIVED_ONLINE(
            "Tiếp nhận trực tuyến",
            "Số hồ sơ nộp trực tuyến được tiếp nhận trong kỳ",
            Source.FORM + ", cột 4",
            Counts.RECEIVED_ONLINE),
    RECEIVED_COUNTER_POST(
            "Tiếp nhận trực tiếp, bưu chính",
            "Số hồ sơ nộp trực tiếp hoặc qua bưu chính được tiếp nhận trong kỳ",
            Source.FORM + ", cột 5",
            Counts.RECEIVED_COUNTER_POST),
    CARRIED_OVER(
            "Từ kỳ trước chuyển sang",
            "Số hồ sơ tiếp nhận trước kỳ và chưa kết thúc trước ngày đầu kỳ",
            Source.FORM + ", cột 6",
            Counts.CARRIED_OVER),
    SETTLED("Tổng số hồ sơ đã giải quyết", "Trước hạn + đúng hạn + quá hạn", Source.FORM + ", cột 7", Counts.SETTLED),
    SETTLED_EARLY(
            "Đã giải quyết trước hạn",
            "Số hồ sơ giải quyết xong trong kỳ, trước ngày hẹn trả",
            Source.FORM + ", cột 8",
            Counts.SETTLED_EARLY),
    SETTLED_ON_TIME(
            "Đã giải quyết đúng hạn",
            "Số hồ sơ giải quyết xong trong kỳ, đúng ngày hẹn trả hoặc không có ngày hẹn trả",
            Source.FORM + ", cột 9",
            Counts.SETTLED_ON_TIME),
    SETTLED_LATE(
            "Đã giải quyết quá hạn",
            "Số hồ sơ giải quyết xong trong kỳ, sau ngày hẹn trả",
            Source.FORM + ", cột 10",
            Counts.SETTLED_LATE),
    IN_PROGRESS(
            "Tổng số hồ sơ đang giải quyết",
            "Số hồ sơ đã tiếp nhận và chưa kết thúc vào cuối kỳ (chậm nhất là hôm nay) = trong hạn + quá hạn",
            Source.FORM + ", cột 11",
            Counts.IN_PROGRESS),
    IN_PROGRESS_WITHIN(
            "Đang giải quyết trong hạn",
            "Đang giải quyết − đang giải quyết quá hạn; gồm cả hồ sơ đang tạm dừng tính thời gian (chờ bổ sung, chờ"
                    + " nghĩa vụ tài chính, chờ cơ quan khác)",
            Source.FORM + ", cột 12",
            Counts.IN_PROGRESS_WITHIN),
    IN_PROGRESS_OVERDUE(
            "Đang giải quyết quá hạn",
            "Số hồ sơ đang giải quyết vào cuối kỳ đã qua ngày hẹn trả và không đang tạm dừng tính thời gian",
            Source.FORM + ", cột 13",
            Counts.IN_PROGRESS_OVERDUE),
    OTHER(
            "Khác (từ chối, rút, dừng)",
            "Tiếp nhận − đã giải quyết − đang giải quyết: hồ sơ bị từ chối sau tiếp nhận, công dân rút hoặc dừng xử lý"
                    + " trong kỳ",
            "Cột kiểm tra thêm cho Biểu II.06a: cột 3 − cột 7 − cột 11",
            Counts.OTHER),
    ON_TIME_RATE(
            "Tỷ lệ giải quyết trước và đúng hạn (%)",
            "(Trước hạn + đúng hạn) / đã giải quyết × 100",
            "Quyết định 766/QĐ-TTg, nhóm tiến độ giải quyết; tính trên hồ sơ đã giải quyết",
            new Rate(Counts.SETTLED_IN_TIME, Counts.SETTLED)),
    ONLINE_RATE(
            "Tỷ lệ hồ sơ trực tuyến (%)",
            "Trực tuyến / (trực tuyến + trực tiếp, bưu chính) × 100, không gồm hồ sơ từ kỳ trước",
            "Quyết định 496/QĐ-UBND ngày 05/02/2026 của UBND tỉnh An Giang, chỉ tiêu 6",
            new Rate(Counts.RECEIVED_ONLINE, Counts.RECEIVED_NEW)),
    DIGITISATION_RECEIVED(
            "Hồ sơ tiếp nhận tính số hóa",
            "Không số hóa + có số hóa: hồ sơ tiếp nhận trong kỳ có nộp giấy tờ, không gồm hồ sơ bị từ chối, rút, dừng;"
                    + " giấy tờ thay bằng dữ liệu không phải số hóa",
            Source.DIGITISATION,
            Counts.DIGITISATION_RECEIVED),
    DIGITISED_NONE(
            "Hồ sơ không số hóa thành phần nào",
            "Số hồ sơ tiếp nhận trong kỳ không có giấy tờ đã nộp nào ở dạng điện tử",
            Source.DIGITISATION,
            Counts.DIGITISED_NONE),
    DIGITISED_ANY(
            "Hồ sơ có số hóa thành phần",
            "Số hồ sơ tiếp nhận trong kỳ có ít nhất một giấy tờ đã nộp ở dạng điện tử; gồm cả số hóa đầy đủ",
            Source.DIGITISATION,
            Counts.DIGITISED_ANY),
    DIGITISED_FULLY(
            "Hồ sơ số hóa đầy đủ thành phần",
            "Số hồ sơ tiếp nhận trong kỳ có mọi giấy tờ đã nộp ở dạng điện tử",
            Source.DIGITISATION,
            Counts.DIGITISED_FULLY),
    DIGITISED_RATE(
            "Tỷ lệ số hóa đầy đủ thành phần hồ sơ (%)",
            "Số hóa đầy đủ / hồ sơ tiếp nhận tính số hóa × 100",
            Source.DIGITISATION,
            new Rate(Counts.DIGITISED_FULLY, Counts.DIGITISATION_RECEIVED)),
    MUST_DIGITISE_RECEIVED(
            "Hồ sơ có giấy tờ phải số hóa",
            "Số hồ sơ tiếp nhận trong kỳ có nộp giấy tờ mà danh mục hiệu lực ngày tiếp nhận yêu cầu số hóa, không gồm hồ sơ"
                    + " bị từ chối, rút, dừng",
            Source.MUST_DIGITISE,
            Counts.MUST_DIGITISE_RECEIVED),
    MUST_DIGITISE_DONE(
            "Đã số hóa đủ giấy tờ phải số hóa",
            "Trong số đó, số hồ sơ có mọi giấy tờ phải số hóa ở dạng điện tử",
            Source.MUST_DIGITISE,
            Counts.MUST_DIGITISE_DONE),
    MUST_DIGITISE_RATE(
            "Tỷ lệ số hóa giấy tờ phải số hóa (%)",
            "Đã số hóa đủ / hồ sơ có giấy tờ phải số hóa × 100",
            Source.MUST_DIGITISE,
            new Rate(Counts.MUST_DIGITISE_DONE, Counts.MUST_DIGITISE_RECEIVED)),
    REUSABLE_RECEIVED(
            "Hồ sơ có giấy tờ tái sử dụng được",
            "Số hồ sơ tiếp nhận trong kỳ của thủ tục có giấy tờ mà danh mục hiệu lực ngày tiếp nhận cho tái sử dụng",
            Source.REUSE,
            Counts.REUSABLE_RECEIVED),
    REUSED(
            "Hồ sơ có tái sử dụng giấy tờ",
            "Trong số đó, số hồ sơ dùng lại ít nhất một giấy tờ; mỗi hồ sơ đếm một lần",
            Source.REUSE,
            Counts.REUSED),
    REUSE_RATE(
            "Tỷ lệ tái sử dụng dữ liệu số hóa (%)",
            "Có tái sử dụng / hồ sơ có giấy tờ tái sử dụng được × 100",
            Source.REUSE,
            new Rate(Counts.REUSED, Counts.REUSABLE_RECEIVED)),
    RESULT_ELECTRONIC(
            "Đã giải quyết có kết quả điện tử",
            "Số hồ sơ giải quyết xong trong kỳ có kết quả bản điện tử",
            Source.RESULT,
            Counts.RESULT_ELECTRONIC),
    RESULT_ELECTRONIC_RATE(
            "Tỷ lệ số hóa kết quả giải quyết (%)",
            "Có kết quả điện tử / đã giải quyết mà biết hình thức kết quả × 100",
            Source.RESULT,
            new Rate(Counts.RESULT_ELECTRONIC, Counts.RESULT_KNOWN)),
    RESULT_REQUIRED(
            "Đã giải quyết, kết quả phải là bản điện tử",
            "Số hồ sơ giải quyết xong trong kỳ của thủ tục mà danh mục hiệu lực ngày tiếp nhận yêu cầu kết quả điện tử",
            Source.RESULT,
            Counts.RESULT_REQUIRED),
    REQUIRED_RESULT_ELECTRONIC(
            "Kết quả phải điện tử, đã cấp bản điện tử",
            "Trong số đó, số hồ sơ có kết quả bản điện tử",
            Source.RESULT,
            Counts.REQUIRED_RESULT_ELECTRONIC),
    REQUIRED_RESULT_RATE(
            "Tỷ lệ cấp kết quả điện tử bắt buộc (%)",
            "Đã cấp bản điện tử / kết quả phải là bản điện tử × 100",
            Source.RESULT,
            new Rate(Counts.REQUIRED_RESULT_ELECTRONIC, Counts.RESULT_REQUIRED)),
    DIGITISATION_LEFT_OUT(
            "Không tính số hóa",
            "Số hồ sơ tiếp nhận trong kỳ không nộp giấy tờ nào, hoặc bị từ chối, rút, dừng",
            Source.DIGITISATION,
            Counts.DIGITISATION_LEFT_OUT),
    DIGITISATION_UNKNOWN(
            "Chưa rõ tình trạng số hóa",
            "Số hồ sơ tiếp nhận trong kỳ mà hệ thống nguồn chưa báo giấy tờ nào đã số hóa",
            Source.UNKNOWN,
            Counts.DIGITISATION_UNKNOWN),
    FLAGS_UNKNOWN(
            "Chưa rõ giấy tờ phải số hóa, tái sử dụng",
            "Số hồ sơ tiếp nhận trong kỳ mà hệ thống nguồn chưa báo danh mục giấy tờ của ngày tiếp nhận",
            Source.UNKNOWN,
            Counts.FLAGS_UNKNOWN),
    RESULT_UNKNOWN(
            "Chưa rõ hình thức kết quả",
            "Số hồ sơ giải quyết xong trong kỳ mà hệ thống nguồn chưa báo kết quả có bản điện tử hay không",
            Source.UNKNOWN,
            Counts.RESULT_UNKNOWN),
    RESULT_RULE_UNKNOWN(
            "Chưa rõ kết quả có phải điện tử",
            "Số hồ sơ giải quyết xong trong kỳ mà hệ thống nguồn chưa báo kết quả có phải là bản điện tử hay không",
            Source.UNKNOWN,
            Counts.RESULT_RULE_UNKNOWN),
    FEEDBACK_RECEIVED(
            "Tổng số phản ánh, kiến nghị tiếp nhận",
            "Tiếp nhận trong kỳ + từ kỳ trước chuyển sang",
            Source.FEEDBACK,
            Counts.FEEDBACK_RECEIVED),
    FEEDBACK_CARRIED_OVER(
            "Phản ánh, kiến nghị từ kỳ trước chuyển sang",
            "Số phản ánh, kiến nghị tiếp nhận trước kỳ và chưa xử lý xong trước ngày đầu kỳ",
            Source.FEEDBACK,
            Counts.FEEDBACK_CARRIED_OVER),
    FEEDBACK_DONE(
            "Phản ánh, kiến nghị đã xử lý",
            "Số phản ánh, kiến nghị được trả lời trong kỳ",
            Source.FEEDBACK,
            Counts.FEEDBACK_DONE),
    FEEDBACK_IN_PROGRESS(
            "Phản ánh, kiến nghị đang xử lý",
            "Chưa xử lý xong vào cuối kỳ − đã chuyển đơn vị khác − chờ tiếp nhận hoặc bổ sung",
            Source.FEEDBACK,
            Counts.FEEDBACK_IN_PROGRESS),
    FEEDBACK_TRANSFERRED(
            "Phản ánh, kiến nghị chuyển đơn vị khác",
            "Số phản ánh, kiến nghị vào cuối kỳ đã chuyển và đơn vị nhận chưa tiếp nhận",
            Source.FEEDBACK,
            Counts.FEEDBACK_TRANSFERRED),
    FEEDBACK_REFUSED(
            "Phản ánh, kiến nghị từ chối tiếp nhận",
            "Số phản ánh, kiến nghị bị từ chối tiếp nhận trong kỳ",
            Source.FEEDBACK,
            Counts.FEEDBACK_REFUSED),
    FEEDBACK_WAITING(
            "Phản ánh, kiến nghị chờ tiếp nhận, chờ bổ sung",
            "Số phản ánh, kiến nghị vào cuối kỳ chưa được tiếp nhận hoặc đang chờ bổ sung thông tin",
            Source.FEEDBACK,
            Counts.FEEDBACK_WAITING),
    FEEDBACK_ON_TIME_RATE(
            "Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn (%)",
            "Đã xử lý đúng hạn / đã xử lý × 100",
            "Quyết định 496/QĐ-UBND ngày 05/02/2026 của UBND tỉnh An Giang, chỉ tiêu 15",
            new Rate(Counts.FEEDBACK_DONE_ON_TIME, Counts.FEEDBACK_DONE));

    private static final class Source {
        static final String FORM = "Thông tư 01/2020/TT-VPCP, Biểu II.06a";
        static final String DIGITISATION = "Thông tư 01/2023/TT-VPCP; Quyết định 766/QĐ-TTg, nhóm số hóa hồ sơ";
        static final String MUST_DIGITISE = DIGITISATION + "; danh mục thành phần hồ sơ phải số hóa";
        static final String REUSE = DIGITISATION + "; danh mục thành phần hồ sơ được tái sử dụng";
        static final String RESULT = DIGITISATION + "; danh mục kết quả phải cấp bản điện tử";
        static final String UNKNOWN = "Cột kiểm tra thêm cho nhóm số hóa hồ sơ";
        static final String FEEDBACK = "Nghị định 20/2008/NĐ-CP (sửa đổi bởi 48/2013/NĐ-CP, 92/2017/NĐ-CP)";
    }

    private final String vietnameseName;
    private final String words;
    private final String source;
    private final Formula formula;

    IndicatorCode(String vietnameseName, String words, String source, Count count) {
        this(vietnameseName, words, source, new OfCases(count));
    }

    IndicatorCode(String vietnameseName, String words, String source, Formula formula) {
        this.vietnameseName = vietnameseName;
        this.words = words;
        this.source = source;
        this.formula = formula;
    }

    public Formula formula() {
        return formula;
    }

    /** What people read beside its figures. */
    public Indicator described() {
        return new Indicator(this, vietnameseName, words, source);
    }
}

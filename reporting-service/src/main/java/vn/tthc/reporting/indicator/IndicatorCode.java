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

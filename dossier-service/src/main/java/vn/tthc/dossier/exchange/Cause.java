package vn.tthc.dossier.exchange;

/** Why something has not arrived (nguyên nhân), in words for those who must do something about it. */
public enum Cause {
    PORTAL_UNREACHABLE(
            Kind.LINK,
            "Không kết nối được với Cổng Dịch vụ công quốc gia.",
            "The national portal cannot be reached.",
            "Hệ thống tự gửi lại khi kết nối trở lại; không phải làm gì.",
            "It is sent again by itself once the connection is back; nothing to do."),
    PORTAL_TIMEOUT(
            Kind.LINK,
            "Cổng Dịch vụ công quốc gia không trả lời trong thời gian quy định.",
            "The national portal has not answered in time.",
            "Hệ thống tự gửi lại; không phải làm gì.",
            "It is sent again by itself; nothing to do."),
    PORTAL_BUSY(
            Kind.LINK,
            "Cổng Dịch vụ công quốc gia đang quá tải.",
            "The national portal is busy.",
            "Hệ thống tự gửi lại chậm hơn; không phải làm gì.",
            "It is sent again by itself, more slowly; nothing to do."),
    PORTAL_FAULT(
            Kind.LINK,
            "Cổng Dịch vụ công quốc gia gặp lỗi.",
            "The national portal has a fault.",
            "Hệ thống tự gửi lại; nếu kéo dài, tải chứng cứ và gửi bộ phận hỗ trợ của Cổng.",
            "It is sent again by itself; if it lasts, send the evidence to the portal's help desk."),
    ANSWER_UNREADABLE(
            Kind.LINK,
            "Câu trả lời của Cổng Dịch vụ công quốc gia không đọc được.",
            "The answer of the national portal cannot be read.",
            "Hệ thống tự gửi lại; nếu kéo dài, tải chứng cứ và gửi bộ phận hỗ trợ của Cổng.",
            "It is sent again by itself; if it lasts, send the evidence to the portal's help desk."),
    KEY_REFUSED(
            Kind.LINK,
            "Cổng Dịch vụ công quốc gia từ chối khóa kết nối của tỉnh.",
            "The national portal refuses the key of the province.",
            "Quản trị hệ thống kiểm tra khóa kết nối (tthc.portal.key) và thời hạn của khóa.",
            "The administrator checks the key (tthc.portal.key) and when it ends."),
    DATA_REFUSED(
            Kind.PERSON,
            "Cổng Dịch vụ công quốc gia từ chối dữ liệu của hồ sơ.",
            "The national portal refuses data of the dossier.",
            "Đối chiếu trường dữ liệu mà Cổng nêu với giấy tờ của hồ sơ, rồi bấm Gửi lại.",
            "Compare the field that the portal names with the papers, then send again."),
    PROCEDURE_UNKNOWN(
            Kind.PERSON,
            "Cổng Dịch vụ công quốc gia không có thủ tục này.",
            "The national portal does not have the procedure.",
            "Cán bộ kiểm soát thủ tục kiểm tra mã thủ tục và việc công khai trên Cơ sở dữ liệu quốc gia, rồi bấm Gửi lại.",
            "Procedure control checks the code and its publication in the national database, then sends again."),
    UNIT_UNKNOWN(
            Kind.PERSON,
            "Cổng Dịch vụ công quốc gia không có đơn vị này.",
            "The national portal does not have the unit.",
            "Quản trị hệ thống đề nghị Cổng cập nhật danh mục đơn vị, rồi bấm Gửi lại.",
            "The administrator has the portal update its list of units, then sends again."),
    DOSSIER_UNKNOWN(
            Kind.AGAIN,
            "Cổng Dịch vụ công quốc gia không còn hồ sơ này.",
            "The national portal no longer has the dossier.",
            "Hệ thống tự gửi lại toàn bộ hồ sơ; nếu lặp lại, tải chứng cứ và gửi bộ phận hỗ trợ của Cổng.",
            "The whole dossier is sent again by itself; if it happens again, send the evidence to the portal's help desk."),
    OTHER_REFUSAL(
            Kind.AGAIN,
            "Cổng Dịch vụ công quốc gia chưa nhận hồ sơ.",
            "The national portal has not taken the dossier.",
            "Hệ thống tự gửi lại; nếu vẫn không được, tải chứng cứ và gửi bộ phận hỗ trợ của Cổng.",
            "It is sent again by itself; if it still fails, send the evidence to the portal's help desk.");

    private enum Kind {
        /** Nothing gets through. */
        LINK,
        /** This dossier does not get through now. */
        AGAIN,
        /** This dossier will not get through until somebody mends something. */
        PERSON
    }

    private final Kind kind;
    private final String vietnamese;
    private final String english;
    private final String nextStep;
    private final String nextStepEnglish;

    Cause(Kind kind, String vietnamese, String english, String nextStep, String nextStepEnglish) {
        this.kind = kind;
        this.vietnamese = vietnamese;
        this.english = english;
        this.nextStep = nextStep;
        this.nextStepEnglish = nextStepEnglish;
    }

    /** Whether it stands against every dossier, not against one. */
    boolean isOfTheLink() {
        return kind == Kind.LINK;
    }

    /** Whether sending the same again is of no use. */
    boolean needsAPerson() {
        return kind == Kind.PERSON;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    String nextStep() {
        return nextStep;
    }

    String nextStepEnglish() {
        return nextStepEnglish;
    }
}

package vn.tthc.dossier.exchange;

/** In what a dossier differs from what the portal has of it (loại chênh lệch); the gravest of several. */
public enum DifferenceKind {
    NOT_SENT(
            true,
            "Hồ sơ có tại tỉnh, chưa có trên Cổng và Cổng chưa từng ghi nhận.",
            "The dossier is here, not at the portal, and the portal has never acknowledged it."),
    LOST_THERE(
            true,
            "Cổng đã ghi nhận hồ sơ, nay không còn trên Cổng.",
            "The portal had acknowledged the dossier and no longer has it."),
    UNKNOWN_HERE(false, "Hồ sơ có trên Cổng, không có tại tỉnh.", "The dossier is at the portal and not here."),
    SETTLED_HERE_OPEN_THERE(
            true,
            "Hồ sơ đã kết thúc tại tỉnh, trên Cổng vẫn đang xử lý.",
            "The dossier has ended here and is open at the portal."),
    STATE_BEHIND(
            true,
            "Trạng thái trên Cổng chậm hơn tại tỉnh.",
            "The state at the portal is one that the dossier had before."),
    STATE_CONFLICT(
            false,
            "Trên Cổng có trạng thái hoặc bước tiến trình mà hồ sơ tại tỉnh chưa từng có.",
            "The portal has a state or a step that the dossier never had here."),
    PROGRESS_BEHIND(true, "Trên Cổng thiếu bước tiến trình.", "Steps of the progress are missing at the portal."),
    RESULT_MISSING(true, "Trên Cổng chưa có kết quả giải quyết.", "The result is missing at the portal."),
    DATES_DIFFER(
            true,
            "Ngày tiếp nhận hoặc ngày hẹn trả trên Cổng khác tại tỉnh.",
            "The day of receipt or the appointment at the portal is another one.");

    private static final String AGAIN = "Hệ thống tự gửi lại trong lần đối soát; có thể bấm Gửi lại ngay.";
    private static final String AGAIN_ENGLISH = "It is sent again by itself when compared; it can be sent again now.";
    private static final String HELP_DESK =
            "Đã gửi lại nhiều lần không có kết quả: tải chứng cứ và gửi bộ phận hỗ trợ của Cổng.";
    private static final String HELP_DESK_ENGLISH =
            "Sent again several times without effect: send the evidence to the help desk of the portal.";
    private static final String LEDGER =
            "Hồ sơ đang vướng trong sổ đồng bộ: xử lý nguyên nhân ghi ở đó, rồi bấm Gửi lại.";
    private static final String LEDGER_ENGLISH =
            "The dossier is stuck in the ledger: mend the cause that is told there, then send it again.";
    private static final String PERSON =
            "Kiểm tra từng hồ sơ với Cổng, rồi bấm Kết thúc và ghi căn cứ; hệ thống không tự sửa hồ sơ.";
    private static final String PERSON_ENGLISH =
            "Look into it with the portal, then close it with the ground; no dossier is changed by itself.";

    private final boolean repairable;
    private final String vietnamese;
    private final String english;

    DifferenceKind(boolean repairable, String vietnamese, String english) {
        this.repairable = repairable;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Whether sending the dossier again can mend it: what is here is the source. */
    public boolean isRepairable() {
        return repairable;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    /** @param stuck the ledger says why it does not get through; @param escalated sent again often enough */
    public String nextStep(boolean stuck, boolean escalated) {
        return !repairable ? PERSON : stuck ? LEDGER : escalated ? HELP_DESK : AGAIN;
    }

    public String nextStepEnglish(boolean stuck, boolean escalated) {
        return !repairable ? PERSON_ENGLISH : stuck ? LEDGER_ENGLISH : escalated ? HELP_DESK_ENGLISH : AGAIN_ENGLISH;
    }
}

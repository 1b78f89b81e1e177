package vn.tthc.dossier.lifecycle;

/** What an officer may do with a dossier, who may do it, and whether a reason must be given. */
public enum DossierAction {
    ACCEPT(Duty.RECEIVE, false, "tiếp nhận"),
    REFUSE(Duty.RECEIVE, true, "từ chối tiếp nhận"),
    TAKE(Duty.PROCESS, false, "nhận xử lý"),
    REQUEST_SUPPLEMENT(Duty.PROCESS, true, "yêu cầu bổ sung"),
    RECEIVE_SUPPLEMENT(Duty.RECEIVE, false, "tiếp nhận bổ sung"),
    REQUEST_FINANCIAL_DUTY(Duty.PROCESS, true, "yêu cầu nghĩa vụ tài chính"),
    CONFIRM_FINANCIAL_DUTY(Duty.RECEIVE, false, "xác nhận nghĩa vụ tài chính"),
    AWAIT_AGENCY(Duty.PROCESS, false, "chờ cơ quan phối hợp"),
    AGENCY_ANSWERED(Duty.PROCESS, false, "cơ quan phối hợp đã trả lời"),
    FORWARD(Duty.PROCESS, false, "chuyển bước"),
    APPROVE(Duty.APPROVE, false, "phê duyệt"),
    SEND_BACK(Duty.APPROVE, true, "trả lại xử lý"),
    RETURN_RESULT(Duty.RECEIVE, false, "trả kết quả"),
    EXTEND(Duty.PROCESS, true, "gia hạn"),
    STOP(Duty.PROCESS, true, "dừng xử lý"),
    WITHDRAW(Duty.RECEIVE, true, "rút hồ sơ");

    private final Duty duty;
    private final boolean reasonRequired;
    private final String vietnamese;

    DossierAction(Duty duty, boolean reasonRequired, String vietnamese) {
        this.duty = duty;
        this.reasonRequired = reasonRequired;
        this.vietnamese = vietnamese;
    }

    /** Whose work it is in a state: stopping is the approver's while the dossier waits for approval. */
    public Duty duty(DossierState state) {
        return this == STOP && state instanceof DossierState.WaitingApproval ? Duty.APPROVE : duty;
    }

    /** It moves one open step of the workflow; everything else is about the whole dossier. */
    public boolean ofStep() {
        return switch (this) {
            case TAKE, FORWARD, APPROVE, SEND_BACK, AGENCY_ANSWERED -> true;
            case ACCEPT,
                    REFUSE,
                    REQUEST_SUPPLEMENT,
                    RECEIVE_SUPPLEMENT,
                    REQUEST_FINANCIAL_DUTY,
                    CONFIRM_FINANCIAL_DUTY,
                    AWAIT_AGENCY,
                    RETURN_RESULT,
                    EXTEND,
                    STOP,
                    WITHDRAW -> false;
        };
    }

    /** A reason must be given: it goes to the applicant or to the officer before. */
    public boolean reasonRequired() {
        return reasonRequired;
    }

    public String vietnamese() {
        return vietnamese;
    }
}

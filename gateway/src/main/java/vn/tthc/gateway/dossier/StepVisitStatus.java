package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** How a stay at a step stands, or ended. */
public enum StepVisitStatus {
    @Description("Đang làm / Under way")
    OPEN,
    @Description("Đã xong / Done")
    DONE,
    @Description("Bị chuyển lại / Sent back")
    SENT_BACK,
    @Description("Dừng giữa chừng / Cut short")
    CUT
}

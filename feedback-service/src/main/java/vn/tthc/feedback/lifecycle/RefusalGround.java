package vn.tthc.feedback.lifecycle;

/** Why a feedback is not accepted. Legal source: Decree 20/2008/NĐ-CP, articles 1, 7 and 9(1)(d). */
public enum RefusalGround {
    /** No name, or no way to reach the sender. */
    ANONYMOUS,
    NOT_VIETNAMESE,
    UNCLEAR,
    /** Complaints and denunciations (khiếu nại, tố cáo) have laws of their own. */
    COMPLAINT_OR_DENUNCIATION,
    OUT_OF_SCOPE,
    DUPLICATE
}

package vn.tthc.gateway.feedback;

/** Why a feedback is refused. Legal source: Decree 20/2008/NĐ-CP as amended. */
public enum RefusalGround {
    ANONYMOUS,
    NOT_VIETNAMESE,
    UNCLEAR,
    COMPLAINT_OR_DENUNCIATION,
    OUT_OF_SCOPE,
    DUPLICATE
}

package vn.tthc.gateway.feedback;

import org.eclipse.microprofile.graphql.Description;

/** Why a feedback is refused. Legal source: Decree 20/2008/NĐ-CP as amended. */
public enum RefusalGround {
    @Description("Không rõ người gửi / No sender")
    ANONYMOUS,
    @Description("Không viết bằng tiếng Việt / Not in Vietnamese")
    NOT_VIETNAMESE,
    @Description("Nội dung không rõ ràng / Unclear")
    UNCLEAR,
    @Description("Là khiếu nại, tố cáo / A complaint or denunciation")
    COMPLAINT_OR_DENUNCIATION,
    @Description("Không thuộc phạm vi tiếp nhận / Out of scope")
    OUT_OF_SCOPE,
    @Description("Trùng với phản ánh đã có / Duplicate")
    DUPLICATE
}

package vn.tthc.catalog.workflow;

import java.util.List;
import vn.tthc.catalog.workflow.WorkflowStep.Place;

/**
 * The workflow a level and field starts with, until the office draws its own: receive, examine, approve, hand over.
 * The first and the last step run at the receiving unit, so that a dossier may be handed in anywhere.
 */
final class DefaultWorkflows {
    private DefaultWorkflows() {}

    /** @param fieldName null for every field of the level */
    static Workflow of(WorkflowKey key, String level, String of) {
        boolean province = level.equals("PROVINCE");
        double handing = province ? 0.05 : 0.1;
        double examining = province ? 0.7 : 0.6;
        String name = "Quy trình nội bộ " + (province ? "cấp tỉnh" : "cấp xã") + " – " + of;
        return new Workflow(
                key.text(),
                1,
                name,
                level,
                key.fieldCode(),
                key.procedureCode(),
                List.of(
                        WorkflowStep.shared(
                                1,
                                "Tiếp nhận hồ sơ",
                                "intake-officer",
                                Place.RECEIVING,
                                handing,
                                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
                        WorkflowStep.shared(
                                2,
                                "Thẩm định, xử lý hồ sơ",
                                "case-officer",
                                Place.HANDLING,
                                examining,
                                "Dự thảo kết quả giải quyết"),
                        WorkflowStep.shared(
                                3, "Phê duyệt kết quả", "approver", Place.HANDLING, 0.2, "Kết quả đã ký duyệt"),
                        WorkflowStep.shared(
                                4,
                                "Trả kết quả",
                                "intake-officer",
                                Place.RECEIVING,
                                province ? 0.05 : 0.1,
                                "Kết quả giao cho người nộp hồ sơ")),
                null,
                null);
    }
}

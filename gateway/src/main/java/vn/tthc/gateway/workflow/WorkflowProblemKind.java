package vn.tthc.gateway.workflow;

import org.eclipse.microprofile.graphql.Description;

/** What is wrong with a workflow. */
public enum WorkflowProblemKind {
    @Description("Vượt thời hạn / Longer than the limit")
    LIMIT_EXCEEDED,
    @Description("Đơn vị không còn / Unit is gone")
    UNIT_DISSOLVED,
    @Description("Thủ tục hết hiệu lực / Procedure no longer in force")
    PROCEDURE_ABOLISHED,
    @Description("Chưa có quy trình / No workflow")
    NO_WORKFLOW
}

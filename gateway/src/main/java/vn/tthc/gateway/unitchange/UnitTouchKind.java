package vn.tthc.gateway.unitchange;

import org.eclipse.microprofile.graphql.Description;

/** What of the catalogue names a unit. */
public enum UnitTouchKind {
    @Description("Thủ tục do đơn vị giải quyết / Procedures that it handles")
    PROCEDURE,
    @Description("Thủ tục nội bộ của đơn vị / Its internal administrative procedures")
    INTERNAL_PROCEDURE,
    @Description("Bước của quy trình nội bộ nêu tên đơn vị / Steps of internal workflows that name it")
    WORKFLOW_STEP,
    @Description("Ủy quyền, phân cấp từ hoặc cho đơn vị / Delegations from or to it")
    DELEGATION,
    @Description("Dự thảo của đơn vị / Its drafts")
    DRAFT,
    @Description("Nội dung rà soát giao cho đơn vị / Items of review plans that it is in charge of")
    REVIEW_ITEM,
    @Description("Lịch làm việc riêng của đơn vị / Its own days in the working calendar")
    CALENDAR
}

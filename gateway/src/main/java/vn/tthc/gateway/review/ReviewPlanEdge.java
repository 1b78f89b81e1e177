package vn.tthc.gateway.review;

/** One plan of a page. */
public record ReviewPlanEdge(ReviewPlan node, String cursor) {}

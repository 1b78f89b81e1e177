package vn.tthc.gateway.decision;

/** How far the answer to a ministry's decision is: nothing written, in draft, issued, or none needed. */
public enum UpstreamState {
    OPEN,
    IN_DRAFT,
    ANSWERED,
    NO_ANSWER_NEEDED
}

package vn.tthc.gateway.quality;

/** The draft decision that took proposals over. */
public record AmendedDraft(String decisionId, int revision, int lines) {}

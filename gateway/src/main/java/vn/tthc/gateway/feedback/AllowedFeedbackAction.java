package vn.tthc.gateway.feedback;

/** An action open to the caller. */
public record AllowedFeedbackAction(FeedbackAction action, boolean main, boolean reasonRequired) {}

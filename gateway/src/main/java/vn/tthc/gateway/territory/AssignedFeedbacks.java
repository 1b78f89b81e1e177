package vn.tthc.gateway.territory;

/** How many feedbacks were given on. */
public record AssignedFeedbacks(int feedbacks) {}

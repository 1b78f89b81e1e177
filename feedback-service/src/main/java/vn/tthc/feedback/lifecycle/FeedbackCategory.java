package vn.tthc.feedback.lifecycle;

/** What a feedback is about. Legal source: Decree 20/2008/NĐ-CP, article 5. */
public enum FeedbackCategory {
    /** Rules that do not fit, contradict each other or are unlawful; proposals for better ones. */
    REGULATION,
    /** Delay, harassment, non-performance or wrong performance by an authority or officer. */
    CONDUCT,
    /** Quality of the service itself: systems, premises, guidance. */
    SERVICE,
    OTHER
}

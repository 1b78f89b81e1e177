package vn.tthc.catalog.decision;

import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against issuing a decision.
 *
 * @param lineNo the line, from 1; null when it is about the decision itself
 * @param field the part of the head it is about, such as {@code number}; null when it is about a line or about all
 * @param code stable name
 * @param message in Vietnamese
 */
record Problem(@Nullable Integer lineNo, @Nullable String field, String code, String message, String messageEn) {
    static Problem on(String field, String code, String vi, String en) {
        return new Problem(null, field, code, vi, en);
    }

    static Problem of(@Nullable Integer lineNo, String code, String vi, String en) {
        return new Problem(lineNo, null, code, vi, en);
    }

    /** Whether it is asked for only when the decision is issued, and does not stand against submitting it. */
    boolean belongsToIssuing() {
        return "number".equals(field) || "signer".equals(field);
    }
}

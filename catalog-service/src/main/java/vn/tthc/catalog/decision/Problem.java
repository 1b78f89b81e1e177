package vn.tthc.catalog.decision;

import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against issuing a decision.
 *
 * @param lineNo the line, from 1; null when it is about the decision itself
 * @param code stable name
 * @param message in Vietnamese
 */
record Problem(@Nullable Integer lineNo, String code, String message, String messageEn) {}

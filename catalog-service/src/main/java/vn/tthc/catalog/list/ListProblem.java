package vn.tthc.catalog.list;

import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against issuing a list decision.
 *
 * @param lineNo the line, from 1; null when it is about the decision itself
 * @param code stable name
 * @param message in Vietnamese
 */
record ListProblem(@Nullable Integer lineNo, String code, String message, String messageEn) {}

package vn.tthc.catalog.unit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against a change of units.
 *
 * @param unitId the unit it is about; null when it is about the change itself
 * @param code stable name
 * @param message in Vietnamese
 */
record UnitProblem(@Nullable String unitId, String code, String message, String messageEn) {}

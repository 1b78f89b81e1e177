package vn.tthc.reporting.fact;

import org.jspecify.annotations.Nullable;

/**
 * All of a fact that counts. Kept with the fact, so that a change takes away exactly what was added, also when the rules
 * that made it have changed since.
 *
 * @param life null when it counts nowhere
 */
public record Counted(Dimensions dimensions, @Nullable Life life) {}

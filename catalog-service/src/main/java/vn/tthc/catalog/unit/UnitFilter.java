package vn.tthc.catalog.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitState.Rank;

/**
 * Which units are asked for.
 *
 * @param text part of the name, without accents if one likes, or a whole code or id
 * @param at units valid on this day
 */
record UnitFilter(@Nullable Rank level, @Nullable String text, LocalDate at) {}

/**
 * Windows with a name: calendar months, quarters and years, and the statistical ones from the 15th to the 14th.
 */
@NullMarked
package vn.tthc.reporting.period;

import org.jspecify.annotations.NullMarked;

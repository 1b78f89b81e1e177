/**
 * The indicators, each by one formula that is read three ways: over counters, over one case, and as SQL. Pure, without I/O.
 */
@NullMarked
package vn.tthc.reporting.indicator;

import org.jspecify.annotations.NullMarked;

/**
 * Days summed up by month and by year, so that a long window is a few ranges: pure, without I/O.
 */
@NullMarked
package vn.tthc.reporting.grain;

import org.jspecify.annotations.NullMarked;

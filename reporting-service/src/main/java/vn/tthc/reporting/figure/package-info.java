/**
 * Figures by window and dimension, and the cases behind each of them.
 */
@NullMarked
package vn.tthc.reporting.figure;

import org.jspecify.annotations.NullMarked;

/**
 * What is known of one dossier or feedback, and what it adds to the counters: pure, without I/O.
 */
@NullMarked
package vn.tthc.reporting.fact;

import org.jspecify.annotations.NullMarked;

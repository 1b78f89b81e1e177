/**
 * Counts anew from the facts and says where the counters differ.
 */
@NullMarked
package vn.tthc.reporting.recount;

import org.jspecify.annotations.NullMarked;

/**
 * Decisions of the ministries that the province answers with a publication decision of its own: the register, and the
 * clocks that run from the day they arrive.
 */
@NullMarked
package vn.tthc.catalog.upstream;

import org.jspecify.annotations.NullMarked;

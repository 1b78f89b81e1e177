/**
 * What citizens read of the catalogue, as pages that need no JavaScript: the list, a procedure, the decisions. Made to be
 * read on any device, printed, bookmarked and found.
 */
@NullMarked
package vn.tthc.gateway.publicpage;

import org.jspecify.annotations.NullMarked;

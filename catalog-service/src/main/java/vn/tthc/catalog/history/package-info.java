/** What became of a procedure and why: its versions with their decisions, and the differences between them. */
@NullMarked
package vn.tthc.catalog.history;

import org.jspecify.annotations.NullMarked;

/** Reads the units of {@code deploy/data}, which are packed into this module, for groups and for test fixtures. */
@NullMarked
package vn.tthc.parts.data;

import org.jspecify.annotations.NullMarked;

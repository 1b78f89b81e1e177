/** Plumbing that only the catalogue needs; it knows no feature. */
@NullMarked
package vn.tthc.catalog.internal;

import org.jspecify.annotations.NullMarked;

/** The national list of procedures beside the catalogue: whose code is whose, and where the two differ. */
@NullMarked
package vn.tthc.catalog.national;

import org.jspecify.annotations.NullMarked;

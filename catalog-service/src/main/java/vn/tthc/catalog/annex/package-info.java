/** The annex table of a decision as a spreadsheet (.xlsx): read as offices write it, and written to be read again. Pure. */
@NullMarked
package vn.tthc.catalog.annex;

import org.jspecify.annotations.NullMarked;

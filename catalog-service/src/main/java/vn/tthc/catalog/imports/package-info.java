/** Loading of files, each run with a report of every odd record. */
@NullMarked
package vn.tthc.catalog.imports;

import org.jspecify.annotations.NullMarked;

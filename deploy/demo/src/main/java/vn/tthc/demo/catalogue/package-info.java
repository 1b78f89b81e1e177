/** What the histories need of the catalogue: units, procedures, working time. Pure. */
@NullMarked
package vn.tthc.demo.catalogue;

import org.jspecify.annotations.NullMarked;

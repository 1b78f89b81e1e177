/** Quality of the catalogue's data: what is odd in versions in force, and corrections that a person may put into a decision. */
@NullMarked
package vn.tthc.catalog.quality;

import org.jspecify.annotations.NullMarked;

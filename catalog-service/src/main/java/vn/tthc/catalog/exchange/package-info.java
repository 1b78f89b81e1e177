/** The published catalogue as a file: for people, and for another installation that takes it in whole. */
@NullMarked
package vn.tthc.catalog.exchange;

import org.jspecify.annotations.NullMarked;

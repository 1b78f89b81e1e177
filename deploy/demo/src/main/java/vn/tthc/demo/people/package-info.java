/** Invented applicants and the officers of the units. Pure. */
@NullMarked
package vn.tthc.demo.people;

import org.jspecify.annotations.NullMarked;

/** Chance that repeats itself for the same seed. Pure. */
@NullMarked
package vn.tthc.demo.chance;

import org.jspecify.annotations.NullMarked;

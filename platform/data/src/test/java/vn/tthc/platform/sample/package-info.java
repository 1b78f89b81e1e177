/** A service in small, for the tests of the platform: notes of units. */
@NullMarked
package vn.tthc.platform.sample;

import org.jspecify.annotations.NullMarked;

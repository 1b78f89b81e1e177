/** The one clock of a process, in the zone of the country; tests replace it. */
@NullMarked
package vn.tthc.platform.time;

import org.jspecify.annotations.NullMarked;

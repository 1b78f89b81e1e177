/** The event mechanism from the inside. */
@NullMarked
package vn.tthc.platform.event;

import org.jspecify.annotations.NullMarked;

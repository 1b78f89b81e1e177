/** Whom a change is told to, and how changes are put together. */
@NullMarked
package vn.tthc.gateway.live;

import org.jspecify.annotations.NullMarked;

/** Work that goes on beside the requests, on threads of its own. */
@NullMarked
package vn.tthc.platform.background;

import org.jspecify.annotations.NullMarked;

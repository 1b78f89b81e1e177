/** Access to the service's own database, always in somebody's data scope. */
@NullMarked
package vn.tthc.platform.data;

import org.jspecify.annotations.NullMarked;

/** JSON as it is stored and sent between services. */
@NullMarked
package vn.tthc.platform.json;

import org.jspecify.annotations.NullMarked;

/** Commands that may be sent twice and take effect once. */
@NullMarked
package vn.tthc.platform.command;

import org.jspecify.annotations.NullMarked;

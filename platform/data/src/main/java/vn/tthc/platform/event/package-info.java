/** Events out through the outbox and in through the inbox: delivered at least once, effective exactly once. */
@NullMarked
package vn.tthc.platform.event;

import org.jspecify.annotations.NullMarked;

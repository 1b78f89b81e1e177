/** Local copies of other services' compacted topics, so that work goes on while their owner is down. */
@NullMarked
package vn.tthc.platform.replica;

import org.jspecify.annotations.NullMarked;

/** Processes that outlive their starter: log file, pid file, readiness, stop and kill; ports. */
@NullMarked
package vn.tthc.parts.process;

import org.jspecify.annotations.NullMarked;

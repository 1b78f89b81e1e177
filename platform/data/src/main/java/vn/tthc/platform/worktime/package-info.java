/** Working time (thời gian làm việc), pure: the arithmetic behind every due date. */
@NullMarked
package vn.tthc.platform.worktime;

import org.jspecify.annotations.NullMarked;

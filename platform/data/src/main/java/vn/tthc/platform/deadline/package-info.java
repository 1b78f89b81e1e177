/** Changes of the working calendars, for services that keep deadlines by them: noted once, gone through to the end. */
@NullMarked
package vn.tthc.platform.deadline;

import org.jspecify.annotations.NullMarked;

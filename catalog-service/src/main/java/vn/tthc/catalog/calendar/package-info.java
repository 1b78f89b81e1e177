/** The working calendar (lịch làm việc): hours, days off and make-up days, versioned. */
@NullMarked
package vn.tthc.catalog.calendar;

import org.jspecify.annotations.NullMarked;

/** REST for staff: list, detail, actions, desk. */
@NullMarked
package vn.tthc.feedback.staff;

import org.jspecify.annotations.NullMarked;

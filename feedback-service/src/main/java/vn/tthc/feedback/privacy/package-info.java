/** What of a sender may be seen by whom, and what may never become public. Pure. */
@NullMarked
package vn.tthc.feedback.privacy;

import org.jspecify.annotations.NullMarked;

/** What may be seen of a sender, without a service. */
@NullMarked
package vn.tthc.feedback.privacy;

import org.jspecify.annotations.NullMarked;

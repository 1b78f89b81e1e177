/** Files of feedback from the inside. */
@NullMarked
package vn.tthc.feedback.attachment;

import org.jspecify.annotations.NullMarked;

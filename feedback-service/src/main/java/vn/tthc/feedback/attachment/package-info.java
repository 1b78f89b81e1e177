/** Files that citizens and officers hand in with a feedback: taken in by content, read by the officers who handle it. */
@NullMarked
package vn.tthc.feedback.attachment;

import org.jspecify.annotations.NullMarked;

/** Feedback and recommendations of citizens and enterprises (phản ánh, kiến nghị). */
@NullMarked
package vn.tthc.feedback;

import org.jspecify.annotations.NullMarked;

/** Histories of feedback (phản ánh, kiến nghị). Pure. */
@NullMarked
package vn.tthc.demo.feedback;

import org.jspecify.annotations.NullMarked;

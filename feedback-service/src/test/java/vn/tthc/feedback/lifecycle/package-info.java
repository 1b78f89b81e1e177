/** The rules of the lifecycle, without a service. */
@NullMarked
package vn.tthc.feedback.lifecycle;

import org.jspecify.annotations.NullMarked;

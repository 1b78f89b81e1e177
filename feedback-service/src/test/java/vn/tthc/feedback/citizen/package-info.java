/** Abuse protection, without a service. */
@NullMarked
package vn.tthc.feedback.citizen;

import org.jspecify.annotations.NullMarked;

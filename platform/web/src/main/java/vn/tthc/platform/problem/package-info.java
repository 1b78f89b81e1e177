/** Refusals of the suite and their form on the wire: RFC 9457 problem details, Vietnamese with English beside it. */
@NullMarked
package vn.tthc.platform.problem;

import org.jspecify.annotations.NullMarked;

/** Feedback and recommendations (phản ánh, kiến nghị). */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

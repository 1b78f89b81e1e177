/** Impact assessment of procedures in draft legal documents (đánh giá tác động). */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.assessment;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

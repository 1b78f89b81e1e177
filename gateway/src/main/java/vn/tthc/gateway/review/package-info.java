/** Review of procedures (rà soát): plans, proposals, what became of them. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.review;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

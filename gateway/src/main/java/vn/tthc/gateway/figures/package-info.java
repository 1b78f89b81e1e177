/** Figures, and the cases behind each of them. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

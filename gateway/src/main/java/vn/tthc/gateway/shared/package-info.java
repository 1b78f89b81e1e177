/** Types that several parts of the API have in common: pages, files, deadlines. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.shared;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

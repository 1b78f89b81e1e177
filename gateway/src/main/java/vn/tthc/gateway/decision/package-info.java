/** Publication decisions (quyết định công bố): read, draft, issue. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

/** Lists that the reports count (danh mục) and the decisions that publish them. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.list;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

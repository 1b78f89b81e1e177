/** Changes of units (sắp xếp tổ chức, đơn vị hành chính) by decisions of the province. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.unitchange;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

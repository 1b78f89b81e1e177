/** What needs the caller now (bàn làm việc), gathered from the services. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.desk;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

/** The working calendar (lịch làm việc) in its layers, and what its changes do to open deadlines. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

/**
 * Tells those who watch that something in their queues or figures has changed. It carries no data: whoever is told asks
 * again, and the services decide what is answered.
 */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.live;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

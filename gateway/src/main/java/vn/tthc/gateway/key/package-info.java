/**
 * Keys for national consumers (khóa truy cập cấp quốc gia): issued, rotated and revoked by the province, let in here,
 * counted and logged. The one feature of the gateway with a database of its own.
 */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.key;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;

package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import vn.tthc.gateway.shared.Channel;

/** Time limit (thời hạn giải quyết) for a channel and a case. */
public record TimeLimit(
        Channel channel,
        @Nullable String caseName,
        @Nullable Double value,
        LimitUnit unit,
        String text) {}

package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import vn.tthc.gateway.shared.Channel;

/** What is to be paid (phí, lệ phí). */
public record Fee(
        Channel channel,
        FeeKind kind,

        @Description("đồng; null when only described") @Nullable
        Long amount,

        @Nullable String text) {}

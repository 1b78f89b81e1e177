package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import vn.tthc.gateway.shared.Channel;

/** Time limit (thời hạn giải quyết) for a channel and a case. */
public record TimeLimit(
        Channel channel,
        @Nullable String caseName,
        @Nullable Double value,
        LimitUnit unit,
        @Description("As the source has it") String text,

        @Description("What people are told, in Vietnamese; never empty, and honest about what the source leaves out")
        String words,

        LimitStatement stated) {}

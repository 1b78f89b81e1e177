package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Type;
import vn.tthc.gateway.procedure.LimitUnit;
import vn.tthc.gateway.shared.Channel;

/** A time limit to draft. */
@Input("TimeLimitInput")
@Type("DraftedTimeLimit")
public record TimeLimitInput(
        Channel channel,
        @Nullable String caseName,
        @Nullable Double value,
        LimitUnit unit,
        @Nullable String text) {}

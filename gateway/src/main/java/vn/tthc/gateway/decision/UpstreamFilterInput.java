package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which ministry decisions. */
@Input("UpstreamFilterInput")
public record UpstreamFilterInput(
        @Description("Only those that still have to be answered, or only the others") @Nullable
        Boolean open,

        @Nullable String text) {}

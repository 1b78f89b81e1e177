package vn.tthc.gateway.decision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import io.smallrye.graphql.api.Nullable;

/** Which ministry decisions. */
@Input("UpstreamFilterInput")
public record UpstreamFilterInput(
        @Description("Only those that still have to be answered, or only the others") @Nullable
        Boolean open,

        @Nullable String text) {}

package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Type;
import vn.tthc.gateway.procedure.FeeKind;
import vn.tthc.gateway.shared.Channel;

/**
 * A fee to draft.
 *
 * @param amount đồng
 */
@Input("FeeInput")
@Type("DraftedFee")
public record FeeInput(
        Channel channel,
        FeeKind kind,
        @Nullable Long amount,
        @Nullable String text) {}

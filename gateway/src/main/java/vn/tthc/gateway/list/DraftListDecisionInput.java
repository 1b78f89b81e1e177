package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A list decision to draft, or to draft anew. */
@Input("DraftListDecisionInput")
public record DraftListDecisionInput(
        @Nullable String id,
        @Nullable Integer revision,
        @Nullable String number,
        String title,
        @Nullable String signer,
        @Nullable Long hourlyRate,
        @Nullable String hourlyRateSource,
        List<@NonNull ListLineInput> lines) {}

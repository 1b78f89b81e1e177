package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A decision to draft, or to draft anew. */
@Input("DraftDecisionInput")
public record DraftDecisionInput(
        @Nullable String id,
        @Nullable Integer revision,
        @Nullable String number,
        String title,
        @Nullable String upstreamNumber,
        @Nullable LocalDate upstreamIssuedOn,
        @Nullable LocalDate upstreamReceivedOn,
        @Nullable LocalDate upstreamEffectiveOn,

        @Description("A registered decision of the ministry; its number and days are then the register's") @Nullable
        String upstreamId,

        @Nullable String signer,
        @Nullable SignedAs signedAs,
        @Nullable StatedTotalsInput statedTotals,
        @Nullable String correctsId,
        @Nullable List<@NonNull String> recipients,
        List<@NonNull DraftLineInput> lines) {}

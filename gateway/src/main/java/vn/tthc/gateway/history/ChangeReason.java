package vn.tthc.gateway.history;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** The decision behind a version. */
public record ChangeReason(
        String decisionId,

        @Description("Null for the initial catalogue") @Nullable
        String number,

        String title,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String upstreamNumber,
        @Nullable Integer lineNo,
        @Nullable String paragraph,
        @Nullable String note) {}

package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** How the exchange with the national portal stands. */
public record ExchangeLink(
        boolean connected,
        ExchangeLinkState state,

        @Description("When it was interrupted, or works again; null when it always has") @Nullable
        OffsetDateTime since,

        @Nullable OffsetDateTime lastAcknowledgedAt,
        @Description("Null while it works") @Nullable OffsetDateTime nextTryAt,
        @Nullable ExchangeCause cause,

        @Description("Dossiers that something is to be sent of")
        int waiting,

        @Description("Dossiers that need a person") int stuck,
        @Nullable OffsetDateTime oldestWaitingSince,
        @Description("Found by comparing, not closed") int openDifferences) {}

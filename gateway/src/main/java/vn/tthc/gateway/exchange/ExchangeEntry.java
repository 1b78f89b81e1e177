package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.dossier.DossierState;

/** What the portal should know of a dossier, and what it has acknowledged. */
public record ExchangeEntry(
        String dossierId,
        String code,
        String procedureCode,
        String procedureName,
        @Ignore String handlingUnitId,
        DossierState state,
        ExchangeStanding standing,

        @Description("Since when something is to be sent; null when all is acknowledged") @Nullable
        OffsetDateTime dueSince,

        int revision,
        @Description("Null: none") @Nullable Integer acknowledgedRevision,

        @Description("National status that the portal acknowledged last, 1 to 10") @Nullable
        Integer remoteStatus,

        @Nullable OffsetDateTime remoteStatusAt,
        int progressEntries,
        int acknowledgedProgress,
        @Description("There is a result to be told") boolean resultDue,
        boolean resultAcknowledged,
        @Description("Failed since it last got through") int tries,
        @Nullable OffsetDateTime nextTryAt,
        @Nullable OffsetDateTime lastSentAt,
        @Nullable OffsetDateTime lastAcknowledgedAt,
        @Description("The last one of the portal") @Nullable String receipt,

        @Description("Why it did not get through the last time") @Nullable
        ExchangeCause cause,

        boolean mayResend,

        @Description("The newest first, at most 200; empty in lists")
        List<@NonNull ExchangeMessage> messages) {}

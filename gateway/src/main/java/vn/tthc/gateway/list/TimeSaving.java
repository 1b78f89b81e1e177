package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** What one line saves for one dossier. */
public record TimeSaving(
        double days,
        @Description("Eight for each day") double hours,

        @Description("In đồng; null when excluded or no rate is stated") @Nullable
        Long cost,

        @Nullable SavingExclusion exclusion) {}

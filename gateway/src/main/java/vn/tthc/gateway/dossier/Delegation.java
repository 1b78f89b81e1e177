package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** Power to decide that was lent or given to a lower level by a decision. */
public record Delegation(
        DelegationKind kind,
        @Description("The authority whose power it is") String from,
        @Description("Who decides") String to,

        @Description("First day on which dossiers are received for it")
        LocalDate validFrom,

        @Description("Last day, inclusive") @Nullable LocalDate validTo,
        @Nullable String decisionNumber) {}

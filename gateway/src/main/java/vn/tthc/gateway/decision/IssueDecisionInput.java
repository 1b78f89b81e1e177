package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** What is needed to issue a draft. */
@Input("IssueDecisionInput")
public record IssueDecisionInput(
        String id,
        int revision,
        String number,
        String signer,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        @Nullable SignedAs signedAs) {}

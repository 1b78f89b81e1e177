package vn.tthc.gateway.list;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** A draft to issue. */
@Input("IssueListDecisionInput")
public record IssueListDecisionInput(
        String id, int revision, String number, String signer, LocalDate issuedOn, LocalDate effectiveOn) {}

package vn.tthc.gateway.workflow;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** The decision that approves a workflow. */
@Input("WorkflowDecisionInput")
public record WorkflowDecisionInput(String number, LocalDate date, String signer) {}

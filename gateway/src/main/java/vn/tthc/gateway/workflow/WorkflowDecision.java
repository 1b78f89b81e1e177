package vn.tthc.gateway.workflow;

import java.time.LocalDate;

/** The decision that approved a workflow. */
public record WorkflowDecision(String number, LocalDate date, String signer) {}

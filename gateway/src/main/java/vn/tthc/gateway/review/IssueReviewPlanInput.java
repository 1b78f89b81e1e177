package vn.tthc.gateway.review;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** A plan to issue. */
@Input("IssueReviewPlanInput")
public record IssueReviewPlanInput(String id, int revision, String number, LocalDate issuedOn) {}

package vn.tthc.gateway.decision;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** What was published in a period. */
public record PublishedTotals(
        @Description("First day of issue") LocalDate from,
        @Description("Last day of issue, inclusive") LocalDate to,
        @Description("Issued in the period") int decisions,
        @Description("Of all kinds together") int lines,
        DecisionTotals totals) {}

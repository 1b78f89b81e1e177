package vn.tthc.gateway.decision;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** What issuing a decision would do. */
public record DecisionPreview(
        LocalDate effectiveOn,
        List<@NonNull PreviewedLine> lines,
        DecisionTotals totals,
        List<@NonNull DecisionProblem> problems) {}

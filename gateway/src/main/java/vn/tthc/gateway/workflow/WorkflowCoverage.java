package vn.tthc.gateway.workflow;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** How many procedures run on an electronic workflow (quy trình điện tử). */
public record WorkflowCoverage(LocalDate at, WorkflowCoverageRow total, List<@NonNull WorkflowCoverageRow> rows) {}

package vn.tthc.gateway.assessment;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** Assessments with their counts. */
public record ImpactAssessments(List<@NonNull ImpactAssessment> items, AssessmentCounts counts) {}

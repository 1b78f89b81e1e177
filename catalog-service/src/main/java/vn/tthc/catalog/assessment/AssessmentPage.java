package vn.tthc.catalog.assessment;

import java.util.List;

/** Assessments of a period with their counts. */
record AssessmentPage(List<Assessment> items, AssessmentCounts counts) {}

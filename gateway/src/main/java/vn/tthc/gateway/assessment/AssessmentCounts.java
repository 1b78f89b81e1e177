package vn.tthc.gateway.assessment;

import org.eclipse.microprofile.graphql.Description;

/** Assessments counted on the day they were sent. */
public record AssessmentCounts(
        int documents,
        int procedures,
        int introduced,
        int amended,
        int abolished,
        int appraised,
        @Description("Đồng a year; may be negative") long saving) {}

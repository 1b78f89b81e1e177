package vn.tthc.gateway.national;

import org.eclipse.microprofile.graphql.Description;

/** How many differences there are of a kind, or of a unit. */
public record NationalCount(
        @Description("Kind, or id of the unit") String value, int differences, int procedures) {}

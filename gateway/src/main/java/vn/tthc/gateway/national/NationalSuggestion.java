package vn.tthc.gateway.national;

import org.eclipse.microprofile.graphql.Description;

/** A procedure of the national list that a local one might be. */
public record NationalSuggestion(
        String code,
        String name,
        String fieldName,
        @Description("Of the names without accents, 0–1") double similarity) {}

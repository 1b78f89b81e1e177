package vn.tthc.gateway.privacy;

import org.eclipse.microprofile.graphql.Description;

/** A dossier without its person, or a feedback without its sender. */
public record AnonymisedRecord(
        String code,

        @Description("Files that were removed with their content")
        int files) {}

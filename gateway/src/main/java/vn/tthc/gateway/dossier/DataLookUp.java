package vn.tthc.gateway.dossier;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** A look-up in the database whose data take the place of a paper. */
public record DataLookUp(
        String database,
        LookUpOutcome outcome,

        @Description("Username of the officer who looked it up")
        String by,

        String byName,
        OffsetDateTime at) {}

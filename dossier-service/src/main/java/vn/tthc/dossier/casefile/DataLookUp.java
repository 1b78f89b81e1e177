package vn.tthc.dossier.casefile;

import java.time.Instant;

/**
 * A look-up in the database whose data take the place of a paper. Legal source: Resolution 66.7/2025/NQ-CP.
 *
 * @param database as the list decision names it
 * @param by username of the officer who looked it up
 */
public record DataLookUp(String database, LookUpOutcome outcome, String by, String byName, Instant at) {}

package vn.tthc.dossier.deadline;

import java.time.Instant;

/** A new appointment with an apology (gia hạn, hẹn lại); at most one for a dossier. */
public record Extension(Instant at, Instant oldDueAt, Instant newDueAt, String reason) {}

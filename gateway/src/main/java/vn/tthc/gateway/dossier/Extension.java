package vn.tthc.gateway.dossier;

import java.time.OffsetDateTime;

/** A moved appointment (gia hạn). */
public record Extension(OffsetDateTime at, OffsetDateTime oldDueAt, OffsetDateTime newDueAt, String reason) {}

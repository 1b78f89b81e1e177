package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;

/** A time in which the clock stood. */
public record Pause(OffsetDateTime from, @Nullable OffsetDateTime to, String reason, long workingMinutes) {}

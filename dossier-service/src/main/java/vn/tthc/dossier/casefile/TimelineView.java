package vn.tthc.dossier.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.file.FileRef;

/** One entry of a timeline: shape of the API (GraphQL type {@code TimelineEntry}, the unit by id). */
public record TimelineView(
        Instant at,
        String action,
        @Nullable String fromState,
        String toState,
        String by,
        String byName,
        @Nullable String unitId,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Long workingMinutes,
        @Nullable FileRef file,
        @Nullable Integer stepNo) {}

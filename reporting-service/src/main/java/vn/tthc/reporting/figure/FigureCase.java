package vn.tthc.reporting.figure;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.reporting.fact.Kind;
import vn.tthc.reporting.fact.Outcome;

/**
 * One dossier or feedback behind a figure, as the figures know it: no personal data.
 *
 * @param unitId unit that handles it
 * @param receivingUnitId unit that received it; null where that was never told
 */
record FigureCase(
        UUID id,
        Kind kind,
        String code,
        @Nullable String procedureCode,
        @Nullable String procedureName,
        @Nullable String fieldName,
        String unitId,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime endedAt,
        String state,
        @Nullable Outcome outcome,
        @Nullable String receivingUnitId) {}

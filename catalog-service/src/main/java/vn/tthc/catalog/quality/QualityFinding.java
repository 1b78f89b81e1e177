package vn.tthc.catalog.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureLevel;

/**
 * An open finding as clients read it.
 *
 * @param kind stable name
 * @param part of the content that a correction would change
 * @param handlingUnitId null when the receiving commune handles it
 * @param value as it is; null when it is missing
 * @param proposal in words; null where a person has to find out
 * @param correctable whether a line of a decision can be made of it
 */
public record QualityFinding(
        String code,
        String name,
        int version,
        UUID versionId,
        String fieldCode,
        String fieldName,
        ProcedureLevel level,
        @Nullable String handlingUnitId,
        String kind,
        String title,
        String titleEn,
        String part,
        @Nullable String value,
        @Nullable String proposal,
        boolean correctable) {}

package vn.tthc.catalog.national;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One difference, open until a run no longer finds it.
 *
 * @param code ours, or the national one of a procedure that is new
 * @param nationalCode null when there is none
 * @param part field of the content; empty when it is about the procedure as a whole
 * @param ownerUnitId the unit that has to see to it
 * @param foundAt by the first run that saw it
 */
record Difference(
        UUID id,
        DifferenceKind kind,
        String code,
        String name,
        @Nullable String nationalCode,
        String part,
        @Nullable String localValue,
        @Nullable String nationalValue,
        String ownerUnitId,
        Instant foundAt) {}

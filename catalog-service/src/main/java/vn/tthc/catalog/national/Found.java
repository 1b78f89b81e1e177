package vn.tthc.catalog.national;

import org.jspecify.annotations.Nullable;

/** A difference that a run sees. */
record Found(
        DifferenceKind kind,
        String code,
        String name,
        @Nullable String nationalCode,
        String part,
        @Nullable String localValue,
        @Nullable String nationalValue,
        String ownerUnitId) {}

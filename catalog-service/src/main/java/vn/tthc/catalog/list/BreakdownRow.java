package vn.tthc.catalog.list;

import org.jspecify.annotations.Nullable;

/** Sizes of a part of a list. @param key null for what belongs to no part */
record BreakdownRow(@Nullable String key, @Nullable String label, ListCounts counts) {}

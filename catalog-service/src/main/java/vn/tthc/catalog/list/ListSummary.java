package vn.tthc.catalog.list;

import org.jspecify.annotations.Nullable;

/**
 * A list at a glance.
 *
 * @param published by list decisions
 * @param catalogue what the versions in force say; null where they are silent
 */
record ListSummary(
        ListKind kind,
        String title,
        ListCounts published,
        @Nullable ListCounts catalogue) {}

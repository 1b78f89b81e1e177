package vn.tthc.catalog.list;

import org.jspecify.annotations.Nullable;

/** What a line names, as it is called. @param fieldCode null for an internal procedure */
record Subject(
        String name, @Nullable String fieldCode, @Nullable String fieldName) {}

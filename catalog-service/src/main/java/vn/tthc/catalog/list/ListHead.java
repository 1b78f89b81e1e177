package vn.tthc.catalog.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands above the lines of a list decision, as far as it is known. */
record ListHead(
        @Nullable String number,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn) {}

package vn.tthc.catalog.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands above the lines of a decision, as far as it is known. */
record DecisionHead(
        @Nullable String number,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable StatedTotals statedTotals) {}

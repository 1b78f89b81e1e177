package vn.tthc.catalog.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal document a procedure rests on (căn cứ pháp lý); number and title as they came. */
public record LegalBasis(
        String number,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String issuer) {}

package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;

/** A legal document a procedure rests on (căn cứ pháp lý). */
public record LegalBasis(
        String number,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String issuer) {}

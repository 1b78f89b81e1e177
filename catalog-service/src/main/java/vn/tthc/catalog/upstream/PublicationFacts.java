package vn.tthc.catalog.upstream;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that the timeliness of a publication decision hangs on.
 *
 * @param upstreamIssuedOn day of issue of the ministry's decision
 * @param receivedOn day on which it arrived at the province
 * @param effectiveOn day of effect of the legal document that is published
 * @param signedOn day of issue of the province's decision; null while it is not issued
 * @param publicOn day on which the province's decision was made public; null while it is not
 */
public record PublicationFacts(
        @Nullable LocalDate upstreamIssuedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publicOn) {}

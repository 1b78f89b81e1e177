package vn.tthc.catalog.upstream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's decision as it is registered.
 *
 * @param revision the revision that was changed; null for a new one
 */
record UpstreamDraft(
        @Nullable Integer revision,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String issuer,
        @NotBlank @Size(max = 1000) String title,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate receivedOn,
        @Nullable LocalDate effectiveOn,
        @Size(max = 40) @Nullable String unitId,
        @Size(max = 1000) @Nullable String noAnswerReason) {}

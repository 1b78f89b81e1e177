package vn.tthc.catalog.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as somebody wrote it.
 *
 * @param revision the revision that was changed; null for a new draft
 * @param upstreamNumber decision of the ministry that it follows
 * @param upstreamReceivedOn day on which that decision arrived
 */
record DecisionDraft(
        @Nullable Integer revision,
        @Size(max = 100) @Nullable String number,
        @NotBlank @Size(max = 1000) String title,
        @Size(max = 100) @Nullable String upstreamNumber,
        @Nullable LocalDate upstreamIssuedOn,
        @Nullable LocalDate upstreamReceivedOn,
        @Size(max = 200) @Nullable String signer,
        @NotNull @Size(max = 1000) List<@NotNull @Valid DraftLine> lines) {}

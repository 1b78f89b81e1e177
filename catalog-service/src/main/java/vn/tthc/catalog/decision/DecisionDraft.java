package vn.tthc.catalog.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as somebody wrote it.
 *
 * @param revision the revision that was changed; null for a new draft
 * @param upstreamId the registered decision of the ministry that it follows; its number and days are then the register's
 * @param upstreamNumber decision of the ministry that it follows
 * @param upstreamReceivedOn day on which that decision arrived
 * @param upstreamEffectiveOn day of effect of the legal document that is published
 * @param statedTotals totals as the text states them; null when it states none
 * @param correctsId the issued decision that it corrects
 * @param recipients where it is sent (nơi nhận), a line each
 */
record DecisionDraft(
        @Nullable Integer revision,
        @Size(max = 100) @Nullable String number,
        @NotBlank @Size(max = 1000) String title,
        @Nullable UUID upstreamId,
        @Size(max = 100) @Nullable String upstreamNumber,
        @Nullable LocalDate upstreamIssuedOn,
        @Nullable LocalDate upstreamReceivedOn,
        @Nullable LocalDate upstreamEffectiveOn,
        @Size(max = 200) @Nullable String signer,
        @Nullable SignedAs signedAs,
        @Valid @Nullable StatedTotals statedTotals,
        @Nullable UUID correctsId,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> recipients,
        @NotNull @Size(max = 1000) List<@NotNull @Valid DraftLine> lines) {
    List<String> recipientsOrNone() {
        return Objects.requireNonNullElse(recipients, List.of());
    }

    /** The draft with what the register says about the ministry's decision. */
    DecisionDraft following(String number, LocalDate issuedOn, LocalDate receivedOn, @Nullable LocalDate effectiveOn) {
        return new DecisionDraft(
                revision,
                this.number,
                title,
                upstreamId,
                number,
                issuedOn,
                receivedOn,
                effectiveOn,
                signer,
                signedAs,
                statedTotals,
                correctsId,
                recipients,
                lines);
    }
}

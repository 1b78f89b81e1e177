package vn.tthc.catalog.decision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.SearchText;

/**
 * What makes a draft a decision.
 *
 * @param revision of the draft that was signed
 * @param signedAs as the draft says when it is absent
 */
record Issue(
        @Min(1) int revision,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String signer,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveOn,
        @Nullable SignedAs signedAs) {
    DecisionHead head(@Nullable StatedTotals statedTotals) {
        return new DecisionHead(number, signer, issuedOn, effectiveOn, statedTotals);
    }

    /** Last part of the public address: 2015/QĐ-UBND of 2025 is {@code 2015-qd-ubnd-2025}. */
    String address() {
        return SearchText.fold(number).replace(' ', '-') + "-" + issuedOn.getYear();
    }
}

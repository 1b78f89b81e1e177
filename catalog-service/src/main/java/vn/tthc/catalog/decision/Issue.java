package vn.tthc.catalog.decision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What makes a draft a decision.
 *
 * @param revision of the draft that was signed
 */
record Issue(
        @Min(1) int revision,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String signer,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveOn) {
    DecisionHead head() {
        return new DecisionHead(number, signer, issuedOn, effectiveOn);
    }
}

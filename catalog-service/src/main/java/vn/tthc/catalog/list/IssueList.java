package vn.tthc.catalog.list;

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
record IssueList(
        @Min(1) int revision,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String signer,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveOn) {
    ListHead head() {
        return new ListHead(number, signer, issuedOn, effectiveOn);
    }
}

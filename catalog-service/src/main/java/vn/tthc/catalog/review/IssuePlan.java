package vn.tthc.catalog.review;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What makes a draft a plan. */
record IssuePlan(
        @Min(1) int revision,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn) {}

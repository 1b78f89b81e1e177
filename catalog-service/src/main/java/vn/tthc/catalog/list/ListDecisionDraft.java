package vn.tthc.catalog.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as somebody wrote it.
 *
 * @param revision the revision that was changed; null for a new draft
 * @param hourlyRate cost of one hour, in đồng, that its time reductions are valued by
 * @param hourlyRateSource where that rate is stated; given with the rate and only with it
 */
record ListDecisionDraft(
        @Nullable Integer revision,
        @Size(max = 100) @Nullable String number,
        @NotBlank @Size(max = 1000) String title,
        @Size(max = 200) @Nullable String signer,
        @Positive @Nullable Long hourlyRate,
        @Size(min = 1, max = 300) @Nullable String hourlyRateSource,
        @NotNull @Size(max = MOST_LINES) List<@NotNull @Valid ListLine> lines) {
    static final int MOST_LINES = 6000;

    @AssertTrue(message = "Nêu đơn giá một giờ cùng căn cứ của đơn giá.")
    boolean isRateWithItsSource() {
        return (hourlyRate == null) == (hourlyRateSource == null);
    }
}

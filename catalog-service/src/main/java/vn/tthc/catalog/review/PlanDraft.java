package vn.tthc.catalog.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A plan to make; each procedure once. */
record PlanDraft(
        @NotBlank @Size(max = 1000) String title,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid Item> items) {
    /** @param unitId the unit in charge */
    record Item(
            @NotBlank @Size(max = 60) String subjectCode,
            @NotBlank @Size(max = 1000) String subjectName,
            boolean internal,
            @NotBlank @Size(max = 40) String unitId,
            @NotNull LocalDate dueOn) {}

    @AssertTrue(message = "Mỗi thủ tục chỉ nêu một lần trong kế hoạch.")
    boolean isEachOnce() {
        return items == null || items.stream().map(Item::subjectCode).distinct().count() == items.size();
    }
}

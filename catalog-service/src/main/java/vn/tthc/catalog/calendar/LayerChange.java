package vn.tthc.catalog.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.CalendarState;

/** A layer as it is to be. @param version the one that was changed */
record LayerChange(
        @NotNull Integer version,
        @NotNull @Size(max = 400) List<CalendarState.@NotNull Day> daysOff,
        @NotNull @Size(max = 400) List<CalendarState.@NotNull Day> makeUpDays,
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 200) @Nullable String document) {}

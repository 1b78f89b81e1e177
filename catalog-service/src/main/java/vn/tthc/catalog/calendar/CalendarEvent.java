package vn.tthc.catalog.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.event.DomainEvent;
import vn.tthc.platform.worktime.CalendarState;

/** The present version of a calendar; its fields are those of {@link CalendarState} and some that explain it. */
record CalendarEvent(@JsonValue State state) implements DomainEvent {

    /** @param reason why this version differs from the one before; null for the first load */
    record State(
            @JsonUnwrapped Calendar calendar,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {}

    static CalendarEvent of(Calendar calendar, @Nullable String reason) {
        return new CalendarEvent(new State(calendar, reason));
    }

    @Override
    public UUID aggregateId() {
        return UUID.nameUUIDFromBytes(key().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String key() {
        return state.calendar().id();
    }

    @Override
    public String topic() {
        return CalendarState.TOPIC;
    }

    @Override
    public String type() {
        return "vn.tthc.catalog.calendar.v1";
    }
}

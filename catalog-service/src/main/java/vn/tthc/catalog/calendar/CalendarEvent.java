package vn.tthc.catalog.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.tthc.platform.event.DomainEvent;
import vn.tthc.platform.worktime.CalendarState;

/** The present version of the calendar; its fields are those of {@link CalendarState} and two that explain it. */
record CalendarEvent(@JsonValue Calendar calendar) implements DomainEvent {
    @Override
    public UUID aggregateId() {
        return UUID.nameUUIDFromBytes(key().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String key() {
        return calendar.id();
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

package vn.tthc.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** JSON between services: its settings are part of the contract, so it does not follow those of the HTTP edge. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final JsonMapper CANONICAL = MAPPER.rebuild()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .addModule(new SimpleModule("canonical").addSerializer(new SetInOrder()))
            .build();

    private Json() {}

    public static String write(Object value) {
        return write(MAPPER, value);
    }

    /** As {@link #write}, and equal for equal values: keys of maps and members of sets are put into an order. */
    public static String canonical(Object value) {
        return write(CANONICAL, value);
    }

    private static String write(JsonMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + value.getClass(), e);
        }
    }

    /** Fields that the type does not know are ignored. @throws MalformedJson when the data does not fit the type */
    public static <T> T read(byte[] data, Class<T> type) {
        try {
            return type.cast(MAPPER.readValue(data, MAPPER.constructType(type)));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new MalformedJson(type, e);
        }
    }

    /** As {@link #read(byte[], Class)}. */
    public static <T> T read(String data, Class<T> type) {
        try {
            return MAPPER.readValue(data, type);
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new MalformedJson(type, e);
        }
    }
}

package vn.tthc.gateway.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.execution.PlainRow;

/** Writes the data of an answer at once, without making JSON objects of them first. */
final class AnswerJson {
    private static final JsonFactory JSON = new JsonFactory();

    private AnswerJson() {}

    /** The whole answer; null when something in it is of a kind that this does not write. */
    static @Nullable Buffer write(Object data, long cost, int maxCost) {
        var bytes = new ByteArrayBuilder(8_000);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeFieldName("data");
            if (!write(data, json)) {
                return null;
            }
            json.writeObjectFieldStart("extensions");
            json.writeObjectFieldStart("cost");
            json.writeNumberField("requested", cost);
            json.writeNumberField("limit", maxCost);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static boolean write(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number when Double.isFinite(number) -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case BigInteger number -> json.writeNumber(number);
            case Enum<?> constant -> json.writeString(constant.name());
            case PlainRow row -> {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    json.writeFieldName(row.name(i));
                    if (!write(row.value(i), json)) {
                        return false;
                    }
                }
                json.writeEndObject();
            }
            case Map<?, ?> object -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> each : object.entrySet()) {
                    json.writeFieldName((String) each.getKey());
                    if (!write(each.getValue(), json)) {
                        return false;
                    }
                }
                json.writeEndObject();
            }
            case Collection<?> items -> {
                json.writeStartArray();
                for (Object each : items) {
                    if (!write(each, json)) {
                        return false;
                    }
                }
                json.writeEndArray();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}

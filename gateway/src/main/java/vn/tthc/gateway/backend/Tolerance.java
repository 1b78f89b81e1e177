package vn.tthc.gateway.backend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.gateway.shared.Moments;

/** Reads what services answer: a list left out is empty, a moment keeps its offset; writes no nulls. */
@Singleton
class Tolerance implements ObjectMapperCustomizer {
    /** As the usual one reads text; whatever else is a moment is left to that. */
    private static final class MomentReader extends StdScalarDeserializer<OffsetDateTime> {
        private static final long serialVersionUID = 1L;

        MomentReader() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return InstantDeserializer.OFFSET_DATE_TIME.deserialize(json, context);
            }
            try {
                return Moments.read(json.getText());
            } catch (DateTimeException e) {
                return (OffsetDateTime) context.handleWeirdStringValue(
                        OffsetDateTime.class, json.getText(), "not a moment: %s", e.getMessage());
            }
        }
    }

    /** After the framework's own, which would have the last word about moments. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        json.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        json.setSerializationInclusion(JsonInclude.Include.NON_NULL);
        json.registerModule(new SimpleModule("moments").addDeserializer(OffsetDateTime.class, new MomentReader()));
    }
}

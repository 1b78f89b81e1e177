package vn.tthc.gateway.backend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads what services answer: a list left out is empty, a moment keeps its offset; writes no nulls. */
@Singleton
class Tolerance implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        json.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        json.setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }
}

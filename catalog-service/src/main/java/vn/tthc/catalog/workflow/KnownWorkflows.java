package vn.tthc.catalog.workflow;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The present workflows by key. */
public record KnownWorkflows(Map<String, Workflow> byKey) {
    /** The most specific one; null when there is none. */
    public @Nullable Workflow forProcedure(String code, String level, String fieldCode) {
        return Stream.of("procedure/" + code, level + "/" + fieldCode, level + "/*")
                .map(byKey::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

package vn.tthc.gateway.guard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what an answer holds: the items of its lists, and one for each thing that is no list. Pure. */
final class AnsweredRows {
    private static final List<String> LISTS = List.of("edges", "rows", "items");

    private AnsweredRows() {}

    /** @param data of a GraphQL answer; null when there is none */
    static long in(@Nullable Object data) {
        return data instanceof Map<?, ?> fields
                ? fields.values().stream().mapToLong(AnsweredRows::of).sum()
                : 0;
    }

    private static long of(@Nullable Object answer) {
        return switch (answer) {
            case null -> 0;
            case List<?> list -> list.size();
            case Map<?, ?> object ->
                LISTS.stream()
                        .map(object::get)
                        .filter(List.class::isInstance)
                        .mapToLong(list -> ((List<?>) list).size())
                        .findFirst()
                        .orElse(1);
            default -> 1;
        };
    }
}

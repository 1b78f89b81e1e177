package vn.tthc.catalog.procedure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as clients read it.
 *
 * @param text as it came
 * @param words what people are told, in Vietnamese; never empty, and honest about what the source leaves out
 */
public record LimitView(
        Channel channel,
        @Nullable String caseName,
        @Nullable BigDecimal value,
        LimitUnit unit,
        String text,
        String words,
        LimitStatement stated) {
    static LimitView of(TimeLimit limit) {
        return new LimitView(
                limit.channel(),
                limit.caseName(),
                limit.value(),
                limit.unit(),
                limit.text(),
                LimitWords.of(limit),
                LimitWords.statement(limit));
    }
}

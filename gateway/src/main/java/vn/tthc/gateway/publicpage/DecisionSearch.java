package vn.tthc.gateway.publicpage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions that were looked for. @param next cursor of the next page; null on the last one */
public record DecisionSearch(
        String text,
        List<PublicDecision> decisions,
        boolean begun,
        @Nullable String next) {
    public String address() {
        return DecisionPages.ADDRESS + (text.isEmpty() ? "" : "?q=" + encoded(text));
    }

    public @Nullable String nextPage() {
        return next == null ? null : address() + (text.isEmpty() ? "?" : "&") + "sau=" + encoded(next);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

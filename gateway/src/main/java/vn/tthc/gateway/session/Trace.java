package vn.tthc.gateway.session;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace of the request at hand: the caller's, or one that starts here. */
@ApplicationScoped
public class Trace {
    public static final String HEADER = "traceparent";

    private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest current;

    Trace(CurrentVertxRequest current) {
        this.current = current;
    }

    /** To be sent on as {@link #HEADER}. */
    public String parent() {
        return parent(current.getCurrent());
    }

    /** What to look for in the logs. */
    public String id() {
        return id(current.getCurrent());
    }

    public static String id(@Nullable RoutingContext request) {
        return parent(request).substring(3, 35);
    }

    public static String parent(@Nullable RoutingContext request) {
        if (request == null) {
            return fresh();
        }
        String known = request.get(HEADER);
        if (known == null) {
            String given = request.request().getHeader(HEADER);
            known = given != null && FORM.matcher(given).matches() ? given : fresh();
            request.put(HEADER, known);
        }
        return known;
    }

    private static String fresh() {
        byte[] id = new byte[24];
        ThreadLocalRandom.current().nextBytes(id);
        HexFormat hex = HexFormat.of();
        return "00-" + hex.formatHex(id, 0, 16) + "-" + hex.formatHex(id, 16, 24) + "-01";
    }
}

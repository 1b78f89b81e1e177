package vn.tthc.platform.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Writes down what is refused: who (the user's id, never the name) tried what, for whoever looks for attacks in the logs. What
 * an address may say about a person is left out: queries, and numbers as long as one of a person.
 */
@ApplicationScoped
class RefusedRequests {
    private static final Logger LOG = Logger.getLogger("vn.tthc.refused");

    /** After the trace is there. */
    private static final int EARLY = 9_000;

    /** Not permitted, no token, and what no front end of ours sends: inputs of the wrong kind, too much, too often. */
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 405, 413, 415, 429);

    private static final Pattern OF_A_PERSON = Pattern.compile("(?<![0-9])[0-9]{9,14}(?![0-9])");
    private static final int LONGEST = 200;

    void install(@Observes Filters filters) {
        filters.register(
                request -> {
                    // not an end handler: of several on one request none is called any more once its body has been
                    // waited for
                    request.addHeadersEndHandler(done -> write(request));
                    request.next();
                },
                EARLY);
    }

    private static void write(RoutingContext request) {
        int status = request.response().getStatusCode();
        if (TOLD.contains(status)) {
            LOG.infof(
                    "%d %s %s by %s",
                    status, request.request().method(), told(request.request().path()), who(request));
        }
    }

    /** An address as it may stand in a log: nothing of a person, no line breaks, not too long. */
    static String told(String path) {
        String plain = OF_A_PERSON.matcher(path).replaceAll("…").replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    private static String who(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? LoggedUser.id(user.getSecurityIdentity()) : "-";
    }
}

package vn.tthc.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Who a line of the log is about: the id that Keycloak knows the user by. A name would be personal data. */
public final class LoggedUser {
    private static final String NOBODY = "-";

    private LoggedUser() {}

    /** From here on, lines of this request say who asks. */
    public static void note(@Nullable SecurityIdentity identity) {
        String id = identity == null ? NOBODY : id(identity);
        if (!id.equals(NOBODY)) {
            MDC.put("user", id);
        }
    }

    static String id(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return NOBODY;
        }
        boolean token = identity.getPrincipal() instanceof JsonWebToken;
        String subject = token ? ((JsonWebToken) identity.getPrincipal()).getSubject() : null;
        return subject == null ? NOBODY : subject;
    }
}

package vn.tthc.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** The user of the request at hand. */
@ApplicationScoped
public class Identity {
    private final CurrentIdentityAssociation association;

    Identity(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** The user of this request; anonymous without a token, and where there is no request at all. */
    public CurrentUser current() {
        if (!isRequest()) {
            return CurrentUser.anonymous();
        }
        SecurityIdentity identity = association.getIdentity();
        return identity.isAnonymous() ? CurrentUser.anonymous() : TokenUser.of(identity);
    }

    /** Who to name as the actor: the user of this request, or the system where there is no request. */
    public CurrentUser actor() {
        return isRequest() ? current() : CurrentUser.system();
    }

    private static boolean isRequest() {
        return Arc.container().requestContext().isActive();
    }
}

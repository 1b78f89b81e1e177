package vn.tthc.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.CurrentUser;

/** The caller of the request at hand, with the token that the services are called with. */
@ApplicationScoped
public class Callers {
    private final CurrentIdentityAssociation association;
    private final PermissionTokens tokens;

    Callers(CurrentIdentityAssociation association, PermissionTokens tokens) {
        this.association = association;
        this.tokens = tokens;
    }

    public Uni<Boolean> isAnonymous() {
        return identity().map(SecurityIdentity::isAnonymous);
    }

    /** Who calls and what Keycloak grants them. */
    public Uni<CurrentUser> current() {
        return identity().chain(identity -> {
            String own = own(identity);
            return own == null
                    ? Uni.createFrom().item(CurrentUser.anonymous())
                    : tokens.of(own).map(GrantedToken::user);
        });
    }

    /** The token with permissions; null for an anonymous caller. */
    public Uni<@Nullable String> token() {
        return identity().chain(identity -> token(identity));
    }

    /** Never waits: nested fields are resolved on the event loop. */
    private Uni<SecurityIdentity> identity() {
        return association.getDeferredIdentity();
    }

    /** The token with permissions of this identity; null for an anonymous one. */
    public Uni<@Nullable String> token(SecurityIdentity identity) {
        String own = own(identity);
        return own == null
                ? Uni.createFrom().<@Nullable String>nullItem()
                : tokens.of(own).map(GrantedToken::value);
    }

    private static @Nullable String own(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return null;
        }
        TokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null) {
            credential = identity.getCredential(TokenCredential.class);
        }
        return credential == null ? null : credential.getToken();
    }
}

package vn.tthc.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.CurrentUser;

/** The caller of the request at hand, with the token that the services are called with. */
@ApplicationScoped
public class Callers {
    private final CurrentIdentityAssociation association;
    private final PermissionTokens tokens;
    private final ReaderAccount reader;
    private final KeyStatements statements;

    Callers(
            CurrentIdentityAssociation association,
            PermissionTokens tokens,
            ReaderAccount reader,
            KeyStatements statements) {
        this.association = association;
        this.tokens = tokens;
        this.reader = reader;
        this.statements = statements;
    }

    public Uni<Boolean> isAnonymous() {
        return identity().map(SecurityIdentity::isAnonymous);
    }

    /** Who calls and what Keycloak grants them. */
    public Uni<CurrentUser> current() {
        return identity().chain(identity -> granted(identity).map(granted -> {
            CallerKey key = CallerKey.of(identity);
            if (granted == null) {
                return CurrentUser.anonymous();
            }
            return key == null ? granted.user() : reading(granted.user(), key);
        }));
    }

    /** When the caller's token is worth nothing any more; long ago for an anonymous caller. */
    public Uni<Instant> until() {
        return identity().chain(identity -> {
            String own = own(identity);
            return own == null
                    ? Uni.createFrom().item(Instant.MIN)
                    : tokens.of(own).map(GrantedToken::expiresAt);
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
        return granted(identity).map(granted -> granted == null ? null : granted.value());
    }

    /** What the key of the caller may see, for the services; null for everyone who has none. */
    public Uni<@Nullable String> statement() {
        return identity().map(statements::of);
    }

    private Uni<@Nullable GrantedToken> granted(SecurityIdentity identity) {
        if (CallerKey.of(identity) != null) {
            return reader.token().chain(tokens::of);
        }
        String own = own(identity);
        return own == null ? Uni.createFrom().<@Nullable GrantedToken>nullItem() : tokens.of(own);
    }

    /** The key, not the account that reads for it. */
    private static CurrentUser reading(CurrentUser account, CallerKey key) {
        return new CurrentUser(
                key.id().toString(),
                key.prefix(),
                key.limits().name(),
                null,
                account.level(),
                account.roles(),
                account.permissions(),
                key.limits());
    }

    /** The token that somebody came with; null for an anonymous caller. */
    static @Nullable String own(SecurityIdentity identity) {
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

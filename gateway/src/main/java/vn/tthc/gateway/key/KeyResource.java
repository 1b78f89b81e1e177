package vn.tthc.gateway.key;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.CallerKey;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.problem.HttpRefusal;

/** A key about itself, for its reader; and the use of all keys in a month as a file, for the province. */
@Path("/api/v1")
@PermitAll
class KeyResource {
    private static final String END = "\r\n";

    private final CurrentIdentityAssociation identity;
    private final KeyService keys;
    private final KeyStore store;
    private final ReadLog log;

    KeyResource(CurrentIdentityAssociation identity, KeyService keys, KeyStore store, ReadLog log) {
        this.identity = identity;
        this.keys = keys;
        this.store = store;
        this.log = log;
    }

    /** What the key at hand opens, until when, and how it has been used. */
    @GET
    @Path("key")
    public Uni<OwnKey> own() {
        return withKey(key -> store.get(key.id()).chain(all -> log.usage(keys.month(null), key.id())
                .map(usage -> OwnKey.of(all, key.prefix(), usage.getFirst()))));
    }

    /** What was read with the key at hand, the newest first. */
    @GET
    @Path("key/reads")
    public Uni<Page<ApiKeyRead>> reads(@RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
        return withKey(key -> log.reads(key.id(), PageRequest.of(first, after)));
    }

    /** One line for each key. @param month {@code 2026-11}; null: this one */
    @GET
    @Path("api-keys/usage.csv")
    @Produces("text/csv; charset=utf-8")
    public Uni<RestResponse<String>> usage(@RestQuery @Nullable String month) {
        return keys.usage(month).map(rows -> RestResponse.ResponseBuilder.ok(csv(rows))
                .header("Content-Disposition", "attachment; filename=\"key-usage-" + keys.month(month) + ".csv\"")
                .build());
    }

    private <T> Uni<T> withKey(Function<CallerKey, Uni<T>> work) {
        return identity.getDeferredIdentity().chain(caller -> {
            CallerKey key = CallerKey.of(caller);
            if (key == null) {
                throw caller.isAnonymous() ? new HttpRefusal.NoToken() : new KeyRefusal.NotAKey();
            }
            return work.apply(key);
        });
    }

    private static String csv(List<ApiKeyUsage> rows) {
        return rows.stream()
                .map(row -> Stream.of(
                                row.keyId(),
                                row.name(),
                                row.owner(),
                                row.reads(),
                                row.rows(),
                                row.refused(),
                                row.days(),
                                row.lastReadAt() == null ? "" : row.lastReadAt())
                        .map(value -> '"' + value.toString().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", END)))
                .collect(Collectors.joining("", "keyId,name,owner,reads,rows,refused,days,lastReadAt" + END, ""));
    }
}

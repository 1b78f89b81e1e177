package vn.tthc.gateway.key;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.PageRequest;

/** Keys for national consumers, for the province. */
@GraphQLApi
public class KeyApi {
    private final KeyService keys;

    KeyApi(KeyService keys) {
        this.keys = keys;
    }

    @Query
    @Description("Keys for national consumers, the newest first")
    public Uni<ApiKeyConnection> apiKeys(@DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        return keys.page(PageRequest.of(slice.size(), slice.after())).map(page -> ApiKeyConnection.of(page, slice));
    }

    @Query
    public Uni<ApiKey> apiKey(String id) {
        return keys.get(id);
    }

    @Query
    @Description("What was read with a key, the newest first")
    public Uni<ApiKeyReadConnection> apiKeyReads(String id, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        return keys.reads(id, PageRequest.of(slice.size(), slice.after()))
                .map(page -> ApiKeyReadConnection.of(page, slice));
    }

    @Query
    @Description("How each key was used in a month, given as 2026-11; this month when absent")
    public Uni<List<@NonNull ApiKeyUsage>> apiKeyUsage(@Nullable String month) {
        return keys.usage(month);
    }

    @Mutation
    @Description("A new key; its secret is shown in this answer and never again")
    public Uni<IssuedApiKey> issueApiKey(IssueApiKeyInput input, String idempotencyKey) {
        return keys.issue(input, idempotencyKey);
    }

    @Mutation
    @Description("A new secret; those before go on for `overlapDays` (0 to 30)")
    public Uni<IssuedApiKey> rotateApiKey(String id, @DefaultValue("7") Integer overlapDays) {
        return keys.rotate(id, overlapDays);
    }

    @Mutation
    @Description("Ends a key; it stops working within a second")
    public Uni<ApiKey> revokeApiKey(String id, String reason) {
        return keys.revoke(id, reason);
    }
}

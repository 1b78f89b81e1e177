package vn.tthc.gateway.workflow;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/**
 * Workflows as the catalogue knows them. All of them together are small, change rarely and are the same for everyone who
 * may read the catalogue: for nested fields they are read as a whole and kept for a moment.
 */
@ApplicationScoped
public class Workflows {
    private static final String PERMISSION = "catalog:read";
    private static final String ALL = "all";

    private final Backends backends;
    private final WorkflowClient catalog;
    private final Callers callers;
    private final AsyncCache<String, Map<String, InternalWorkflow>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).buildAsync();

    Workflows(Backends backends, @RestClient WorkflowClient catalog, Callers callers) {
        this.backends = backends;
        this.catalog = catalog;
        this.callers = callers;
    }

    Uni<Page<InternalWorkflow>> search(@Nullable WorkflowFilterInput filter, Slice slice) {
        var f = filter == null ? new WorkflowFilterInput(null, null, null, null) : filter;
        return backends.read(
                Backend.CATALOG,
                () -> catalog.search(
                        f.text(), f.level(), f.fieldCode(), f.procedureCode(), slice.size(), slice.after()));
    }

    /**
     * The workflow of each item.
     *
     * @param keys for each item the keys it may be found under, the first that exists counts
     * @return in the order of the items; null where there is none, or the caller may not read workflows
     */
    public Uni<List<@Nullable InternalWorkflow>> firstOf(List<List<String>> keys) {
        return callers.current()
                .chain(user -> user.may(PERMISSION) ? all() : Uni.createFrom().item(Map.<String, InternalWorkflow>of()))
                .map(all -> keys.stream()
                        .<@Nullable InternalWorkflow>map(each -> first(each, all))
                        .toList());
    }

    private static @Nullable InternalWorkflow first(List<String> keys, Map<String, InternalWorkflow> all) {
        return keys.stream().map(all::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Uni<Map<String, InternalWorkflow>> all() {
        return Uni.createFrom()
                .completionStage(() -> kept.get(
                        ALL, (key, executor) -> from(null, new HashMap<>()).subscribeAsCompletionStage()))
                .onFailure(CompletionException.class)
                .transform(Throwable::getCause);
    }

    private Uni<Map<String, InternalWorkflow>> from(@Nullable String after, Map<String, InternalWorkflow> into) {
        return backends.read(Backend.CATALOG, () -> catalog.search(null, null, null, null, 100, after))
                .chain(page -> {
                    page.items().forEach(each -> into.put(each.key(), each));
                    return page.hasNextPage() && page.endCursor() != null
                            ? from(page.endCursor(), into)
                            : Uni.createFrom().item(into);
                });
    }
}

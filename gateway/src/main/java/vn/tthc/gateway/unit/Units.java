package vn.tthc.gateway.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Batch;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** Units as the catalogue knows them. */
@ApplicationScoped
public class Units {
    private final Backends backends;
    private final UnitClient catalog;
    private final UnitsOfRequest gathered;

    Units(Backends backends, @RestClient UnitClient catalog, UnitsOfRequest gathered) {
        this.backends = backends;
        this.catalog = catalog;
        this.gathered = gathered;
    }

    Uni<Page<OrgUnit>> search(@Nullable OrgUnitFilterInput filter, Slice slice) {
        var f = filter == null ? new OrgUnitFilterInput(null, null, null) : filter;
        return backends.readOpen(
                Backend.CATALOG, () -> catalog.search(f.level(), f.text(), f.at(), slice.size(), slice.after()));
    }

    Uni<@Nullable OrgUnit> find(String id) {
        return backends.findOpen(Backend.CATALOG, () -> catalog.get(id));
    }

    /**
     * The unit of each item, in the order of the items; null where an item has none or it is unknown. What several fields
     * of a request ask for at the same time is fetched by one call.
     */
    public <T> Uni<List<@Nullable OrgUnit>> of(List<T> items, Function<T, @Nullable String> unitId) {
        Set<String> ids = items.stream()
                .map(unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.isEmpty()
                ? Uni.createFrom().item(Batch.inOrder(items, unitId, new HashMap<>()))
                : gathered.find(ids).map(byId -> Batch.inOrder(items, unitId, byId));
    }
}

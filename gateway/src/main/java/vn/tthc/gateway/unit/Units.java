package vn.tthc.gateway.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
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

    Units(Backends backends, @RestClient UnitClient catalog) {
        this.backends = backends;
        this.catalog = catalog;
    }

    Uni<Page<OrgUnit>> search(@Nullable OrgUnitFilterInput filter, Slice slice) {
        var f = filter == null ? new OrgUnitFilterInput(null, null, null) : filter;
        return backends.readOpen(
                Backend.CATALOG, () -> catalog.search(f.level(), f.text(), f.at(), slice.size(), slice.after()));
    }

    Uni<@Nullable OrgUnit> find(String id) {
        return backends.findOpen(Backend.CATALOG, () -> catalog.get(id));
    }

    /** The unit of each item, in the order of the items, by one call; null where an item has none or it is unknown. */
    public <T> Uni<List<@Nullable OrgUnit>> of(List<T> items, Function<T, @Nullable String> unitId) {
        return Batch.resolve(
                items,
                unitId,
                ids -> backends.readOpen(Backend.CATALOG, () -> catalog.batch(new UnitClient.Ids(ids))),
                OrgUnit::id);
    }
}

package vn.tthc.gateway.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Clock clock;

    Units(Backends backends, @RestClient UnitClient catalog, UnitsOfRequest gathered, Clock clock) {
        this.backends = backends;
        this.catalog = catalog;
        this.gathered = gathered;
        this.clock = clock;
    }

    Uni<Page<OrgUnit>> search(@Nullable OrgUnitFilterInput filter, Slice slice) {
        var f = filter == null ? new OrgUnitFilterInput(null, null, null) : filter;
        return backends.readOpen(
                Backend.CATALOG,
                () -> catalog.search(
                        f.level(),
                        f.text(),
                        f.at(),
                        slice.forwardSize(),
                        slice.forwardAfter(),
                        slice.backwardSize(),
                        slice.backwardBefore()));
    }

    Uni<@Nullable OrgUnit> find(String id) {
        return backends.findOpen(Backend.CATALOG, () -> catalog.get(id));
    }

    /** The unit and every unit that was merged wholly into it and is no more, directly or through others. */
    public Uni<Set<String>> withPredecessors(String id) {
        return merged(Set.of(id), new LinkedHashSet<>(Set.of(id)));
    }

    private Uni<Set<String>> merged(Set<String> asked, Set<String> known) {
        return gathered.find(asked).chain(byId -> {
            Set<String> before = byId.values().stream()
                    .flatMap(unit -> unit.predecessors().stream())
                    .filter(one -> one.extent() == SuccessionExtent.FULL && !known.contains(one.unitId()))
                    .map(Succession::unitId)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return before.isEmpty()
                    ? Uni.createFrom().item(known)
                    : gathered.find(before).chain(units -> {
                        LocalDate today = LocalDate.now(clock);
                        Set<String> over = units.values().stream()
                                .filter(unit ->
                                        unit.validTo() != null && unit.validTo().isBefore(today))
                                .map(OrgUnit::id)
                                .collect(Collectors.toCollection(LinkedHashSet::new));
                        known.addAll(over);
                        return over.isEmpty() ? Uni.createFrom().item(known) : merged(over, known);
                    });
        });
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

    /** As {@link #of}, of items that have several units each; those unknown are left out. */
    public <T> Uni<List<List<OrgUnit>>> allOf(List<T> items, Function<T, List<String>> unitIds) {
        Set<String> ids = items.stream()
                .flatMap(item -> unitIds.apply(item).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return (ids.isEmpty() ? Uni.createFrom().item(Map.<String, OrgUnit>of()) : gathered.find(ids))
                .map(byId -> items.stream()
                        .map(item -> unitIds.apply(item).stream()
                                .map(byId::get)
                                .filter(Objects::nonNull)
                                .toList())
                        .toList());
    }
}

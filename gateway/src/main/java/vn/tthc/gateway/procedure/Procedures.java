package vn.tthc.gateway.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Batch;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.platform.page.Page;

/** Procedures as the catalogue publishes them. */
@ApplicationScoped
public class Procedures {
    private final Backends backends;
    private final ProcedureClient catalog;

    Procedures(Backends backends, @RestClient ProcedureClient catalog) {
        this.backends = backends;
        this.catalog = catalog;
    }

    /** One page of what matches. */
    public Uni<Page<Procedure>> search(@Nullable ProcedureFilterInput filter, Slice slice) {
        return backends.readOpen(
                Backend.CATALOG,
                () -> catalog.search(
                        ProcedureClient.Search.of(filter),
                        slice.forwardSize(),
                        slice.forwardAfter(),
                        slice.backwardSize(),
                        slice.backwardBefore()));
    }

    /** How the same search divides. */
    public Uni<ProcedureFacets> facets(@Nullable ProcedureFilterInput filter) {
        return backends.readOpen(Backend.CATALOG, () -> catalog.facets(ProcedureClient.Search.of(filter)));
    }

    /** The version in force on a day, as it was known then; null when there is none. */
    public Uni<@Nullable Procedure> find(
            String code, @Nullable LocalDate validOn, @Nullable LocalDate knownOn, @Nullable OffsetDateTime knownAt) {
        return backends.findOpen(Backend.CATALOG, () -> catalog.get(code, validOn, knownOn, knownAt));
    }

    Uni<List<ProcedureField>> fields() {
        return backends.readOpen(Backend.CATALOG, catalog::fields);
    }

    /** The procedure of each item, in the order of the items, by one call; null where there is none. */
    public <T> Uni<List<@Nullable Procedure>> of(List<T> items, Function<T, @Nullable String> code) {
        return Batch.resolve(
                items,
                code,
                codes -> backends.readOpen(Backend.CATALOG, () -> catalog.batch(new ProcedureClient.Codes(codes))),
                Procedure::code);
    }
}

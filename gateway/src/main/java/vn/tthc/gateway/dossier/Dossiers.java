package vn.tthc.gateway.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.shared.Batch;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.shared.TimelineEntry;
import vn.tthc.platform.page.Page;

/** Dossiers as their service shows them to the caller. */
@ApplicationScoped
public class Dossiers {
    private static final String READ = "dossier:read";

    private final Backends backends;
    private final DossierClient service;
    private final Callers callers;

    Dossiers(Backends backends, @RestClient DossierClient service, Callers callers) {
        this.backends = backends;
        this.service = service;
        this.callers = callers;
    }

    /** Writes down that the list is taken away as a file. */
    Uni<DossierExport> announceExport(@Nullable DossierFilterInput filter) {
        var f = filter == null ? new DossierFilterInput(null, null, null, null, null, null, null, null, null) : filter;
        var search = new DossierClient.Search(
                f.view(),
                f.text(),
                f.state(),
                f.procedureCode(),
                f.fieldCode(),
                f.unitId(),
                f.channel(),
                f.receivedFrom(),
                f.receivedTo(),
                null,
                null,
                null,
                null,
                null,
                null);
        return backends.command(Backend.DOSSIER, () -> service.announceExport(search));
    }

    /** @param parts as {@link DossierParts} names them; null for everything */
    Uni<Page<Dossier>> search(@Nullable DossierFilterInput filter, Slice slice, @Nullable String parts) {
        var f = filter == null ? new DossierFilterInput(null, null, null, null, null, null, null, null, null) : filter;
        var search = new DossierClient.Search(
                f.view(),
                f.text(),
                f.state(),
                f.procedureCode(),
                f.fieldCode(),
                f.unitId(),
                f.channel(),
                f.receivedFrom(),
                f.receivedTo(),
                slice.forwardSize(),
                slice.forwardAfter(),
                slice.backwardSize(),
                slice.backwardBefore(),
                slice.total(),
                parts);
        return backends.read(Backend.DOSSIER, () -> service.search(search));
    }

    /** What the service has for each dossier that is asked one by one; a few at a time. */
    <R> Uni<List<R>> each(List<Dossier> page, Function<String, Uni<R>> ask) {
        return Batch.each(page, dossier -> backends.read(Backend.DOSSIER, () -> ask.apply(dossier.id())));
    }

    /** What happened to each dossier of a page, in the order of the page, by one call. */
    Uni<List<List<TimelineEntry>>> timelines(List<Dossier> page) {
        List<String> ids = page.stream().map(Dossier::id).distinct().toList();
        return backends.read(Backend.DOSSIER, () -> service.timelines(new DossierClient.Ids(ids)))
                .map(found -> {
                    Map<String, List<TimelineEntry>> byDossier = found.stream()
                            .collect(Collectors.toMap(
                                    DossierClient.TimelineOf::dossierId, DossierClient.TimelineOf::entries));
                    return page.stream()
                            .map(dossier -> byDossier.getOrDefault(dossier.id(), List.of()))
                            .toList();
                });
    }

    /** The dossier of each item, in the order of the items, by one call; null where the caller sees none. */
    public <T> Uni<List<@Nullable Dossier>> of(List<T> items, Function<T, @Nullable String> id) {
        return callers.current()
                .chain(user -> Batch.resolve(
                        items,
                        item -> user.may(READ) ? id.apply(item) : null,
                        ids -> backends.read(Backend.DOSSIER, () -> service.batch(new DossierClient.Ids(ids))),
                        Dossier::id));
    }

    /** As {@link #of}, by code: the service takes codes one by one only. */
    public <T> Uni<List<@Nullable Dossier>> byCode(List<T> items, Function<T, @Nullable String> code) {
        return callers.current()
                .chain(user -> Batch.resolve(
                        items,
                        item -> user.may(READ) ? code.apply(item) : null,
                        codes -> Batch.each(codes, each -> backends.find(Backend.DOSSIER, () -> service.get(each)))
                                .map(found ->
                                        found.stream().filter(Objects::nonNull).toList()),
                        Dossier::code));
    }
}

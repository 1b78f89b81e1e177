package vn.tthc.dossier.casefile;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Dossiers for changing; lists are read by {@link Dossiers}. */
@ApplicationScoped
class DossierRepository implements PanacheRepositoryBase<Dossier, UUID> {

    /** The dossier, held until the transaction ends. @throws DossierRefusal.NotFound when it is outside the scope */
    Uni<Dossier> locked(String idOrCode) {
        return there(query(idOrCode).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    /** The dossier, for reading inside a transaction. @throws DossierRefusal.NotFound when it is outside the scope */
    Uni<Dossier> get(String idOrCode) {
        return there(query(idOrCode));
    }

    private PanacheQuery<Dossier> query(String idOrCode) {
        UUID id = Dossiers.uuid(idOrCode);
        return id == null ? find("code = ?1", idOrCode) : find("id = ?1", id);
    }

    private static Uni<Dossier> there(PanacheQuery<Dossier> query) {
        return query.firstResult().onItem().ifNull().failWith(DossierRefusal.NotFound::new);
    }

    Uni<TimelineEntry> persist(TimelineEntry entry) {
        return Panache.getSession().chain(session -> session.persist(entry)).replaceWith(entry);
    }
}

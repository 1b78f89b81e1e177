package vn.tthc.dossier.casefile;

import io.quarkus.hibernate.reactive.panache.Panache;
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
        UUID id = Dossiers.uuid(idOrCode);
        return (id == null ? find("code = ?1", idOrCode) : find("id = ?1", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(DossierRefusal.NotFound::new);
    }

    Uni<TimelineEntry> persist(TimelineEntry entry) {
        return Panache.getSession().chain(session -> session.persist(entry)).replaceWith(entry);
    }
}

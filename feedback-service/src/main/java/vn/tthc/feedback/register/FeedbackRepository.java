package vn.tthc.feedback.register;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Feedback by its keys; row-level security hides what is outside the scope. */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {
    private static final String CODE = "PAKN-";

    /** A null item when there is none in scope. */
    Uni<Feedback> byIdOrCode(String idOrCode) {
        if (idOrCode.startsWith(CODE)) {
            return byCode(idOrCode);
        }
        try {
            return findById(UUID.fromString(idOrCode));
        } catch (IllegalArgumentException e) {
            return Uni.createFrom().nullItem();
        }
    }

    Uni<Feedback> byCode(String code) {
        return find("code", code).firstResult();
    }

    /** For a change: nobody else changes it until the transaction ends. */
    Uni<Feedback> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #locked}, by code. */
    Uni<Feedback> lockedByCode(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    Uni<Feedback> byRef(String ref) {
        return find("ref", ref).firstResult();
    }

    Uni<List<Feedback>> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Uni<List<Feedback>> published(int limit) {
        return find("publishedAt is not null order by publishedAt desc, id desc")
                .page(0, limit)
                .list();
    }

    Uni<List<Feedback>> publishedBefore(Instant at, UUID id, int limit) {
        return find("publishedAt < ?1 or (publishedAt = ?1 and id < ?2) order by publishedAt desc, id desc", at, id)
                .page(0, limit)
                .list();
    }

    Uni<List<FeedbackStep>> steps(UUID id) {
        return getSession().chain(session -> session.createQuery(
                        "from FeedbackStep where feedbackId = ?1 order by no", FeedbackStep.class)
                .setParameter(1, id)
                .getResultList());
    }
}

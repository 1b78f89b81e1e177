package vn.tthc.feedback.register;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Feedback by its keys; row-level security hides what is outside the scope. */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {
    private static final String CODE = "PAKN-";
    private static final String NOT_DONE = "state not in (REFUSED, EMAILED, PUBLISHED)";

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

    /** Open ones from the id on: something is due, or will be when the clock goes on. */
    Uni<List<Feedback>> openAfter(UUID id, int limit, LockModeType lock) {
        return find("id > ?1 and (endedAt is null or nextDueAt is not null) order by id", id)
                .withLock(lock)
                .page(0, limit)
                .list();
    }

    /** How many {@link #openAfter} goes through. */
    Uni<Long> countOpen() {
        return count("endedAt is null or nextDueAt is not null");
    }

    /** Not yet done ones of the units, for a change. */
    Uni<List<Feedback>> lockedOf(Collection<String> unitIds, int limit) {
        return find("responsibleUnitId in ?1 and " + NOT_DONE + " order by id", unitIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    /** As {@link #lockedOf}, of those with the ids. */
    Uni<List<Feedback>> lockedOf(Collection<String> unitIds, Collection<UUID> ids) {
        return find("responsibleUnitId in ?1 and id in ?2 and " + NOT_DONE + " order by id", unitIds, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many the units have that are not yet done. */
    Uni<Long> countOf(Collection<String> unitIds) {
        return count("responsibleUnitId in ?1 and " + NOT_DONE, unitIds);
    }

    /** The same, the oldest first. */
    Uni<List<Feedback>> of(Collection<String> unitIds, int limit) {
        return find("responsibleUnitId in ?1 and " + NOT_DONE + " order by receivedAt, id", unitIds)
                .page(0, limit)
                .list();
    }

    Uni<List<Feedback>> ofAfter(Collection<String> unitIds, Instant at, UUID id, int limit) {
        return find(
                        "responsibleUnitId in ?1 and " + NOT_DONE
                                + " and (receivedAt > ?2 or (receivedAt = ?2 and id > ?3)) order by receivedAt, id",
                        unitIds,
                        at,
                        id)
                .page(0, limit)
                .list();
    }

    /** Their timelines, each in order. */
    Uni<Map<UUID, List<FeedbackStep>>> stepsOf(Collection<UUID> ids) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from FeedbackStep where feedbackId in ?1 order by feedbackId, no", FeedbackStep.class)
                        .setParameter(1, ids)
                        .getResultList())
                .map(steps -> steps.stream().collect(Collectors.groupingBy(step -> step.feedbackId)));
    }

    Uni<List<FeedbackStep>> steps(UUID id) {
        return getSession().chain(session -> session.createQuery(
                        "from FeedbackStep where feedbackId = ?1 order by no", FeedbackStep.class)
                .setParameter(1, id)
                .getResultList());
    }
}

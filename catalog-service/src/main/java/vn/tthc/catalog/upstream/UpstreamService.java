package vn.tthc.catalog.upstream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Constraints;
import vn.tthc.catalog.unit.Holding;
import vn.tthc.catalog.unit.OpenWork;
import vn.tthc.catalog.upstream.UpstreamDecision.State;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.identity.Level;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** The register of ministry decisions: every office reads it, the province and the answering department write it. */
@ApplicationScoped
class UpstreamService {
    private final Transactions transactions;
    private final UpstreamStore store;
    private final Clocks clocks;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final OpenWork work;
    private final Clock clock;

    UpstreamService(
            Transactions transactions,
            UpstreamStore store,
            Clocks clocks,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            OpenWork work,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clocks = clocks;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.work = work;
        this.clock = clock;
    }

    /** @param open whether it still has to be answered; null for all */
    Uni<Page<UpstreamDecision>> list(@Nullable Boolean open, @Nullable String text, PageRequest page) {
        identity.current().require("decision:read");
        UUID after = page.after() == null ? null : page.after().uuid(0);
        return transactions.read(() -> transactions.statements().chain(s -> store.count(s, open, text)
                .chain(total -> store.list(s, open, text, after, page.limit())
                        .chain(rows -> clocks.current(s).map(known -> StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> decision(row, known))
                                .toList()))
                        .map(list -> Page.of(list, page, d -> Cursor.of(d.id()), total)))));
    }

    Uni<UpstreamDecision> get(UUID id) {
        identity.current().require("decision:read");
        return transactions.read(() -> transactions.statements().chain(s -> read(s, id)));
    }

    Uni<UpstreamDecision> register(@Nullable String key, UpstreamDraft draft) {
        CurrentUser user = writer(draft);
        UUID id = Ids.next();
        return transactions
                .write(() -> idempotency.once(key, draft, UpstreamDecision.class, () -> transactions
                        .statements()
                        .chain(s -> unit(s, draft)
                                .chain(() -> store.insert(s, id, draft, user.username()))
                                .chain(() -> recorded("upstream-decision.registered", id, draft))
                                .chain(() -> read(s, id)))))
                .onFailure(UpstreamService::isRegistered)
                .transform(known -> new UpstreamRefusal.Registered(draft.number()));
    }

    Uni<UpstreamDecision> change(@Nullable String key, UUID id, UpstreamDraft draft) {
        CurrentUser user = writer(draft);
        return work.of(user)
                .chain(holding -> transactions.write(
                        () -> idempotency.once(key, List.of(id, draft), UpstreamDecision.class, () -> transactions
                                .statements()
                                .chain(s -> unit(s, draft)
                                        .chain(() -> store.lock(s, id))
                                        .invoke(row -> changeable(row, id, draft, user, holding))
                                        .chain(() -> store.update(s, id, draft))
                                        .chain(() -> recorded("upstream-decision.changed", id, draft))
                                        .chain(() -> read(s, id))))))
                .onFailure(UpstreamService::isRegistered)
                .transform(known -> new UpstreamRefusal.Registered(draft.number()));
    }

    private CurrentUser writer(UpstreamDraft draft) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        if (user.level() != Level.PROVINCE
                && !(user.unit() != null && user.unit().equals(draft.unitId()))) {
            throw new UpstreamRefusal.OtherUnit();
        }
        if (draft.receivedOn().isBefore(draft.issuedOn())) {
            throw new UpstreamRefusal.WrongReceipt(
                    "Ngày nhận không được trước ngày ban hành.", "It cannot arrive before it is issued.");
        }
        if (draft.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new UpstreamRefusal.WrongReceipt("Ngày nhận ở tương lai.", "The day of receipt is in the future.");
        }
        return user;
    }

    /** A department changes what it, or a unit that it follows, is already named for. */
    private static void changeable(@Nullable Row row, UUID id, UpstreamDraft draft, CurrentUser user, Holding holding) {
        if (row == null) {
            throw new UpstreamRefusal.NotFound(id.toString());
        }
        if (user.level() != Level.PROVINCE && !holding.owns(row.getString("unit_id"))) {
            throw new UpstreamRefusal.OtherUnit();
        }
        int revision = row.getInteger("revision");
        if (draft.revision() == null || draft.revision() != revision) {
            throw new UpstreamRefusal.Changed(revision);
        }
    }

    private Uni<Void> unit(Statements s, UpstreamDraft draft) {
        String unit = draft.unitId();
        return unit == null
                ? Uni.createFrom().voidItem()
                : store.unitExists(s, unit)
                        .invoke(exists -> {
                            if (!exists) {
                                throw new UpstreamRefusal.UnknownUnit(unit);
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Void> recorded(String action, UUID id, UpstreamDraft draft) {
        return audit.record(
                action,
                "upstream-decision",
                id.toString(),
                Map.of(
                        "number",
                        draft.number(),
                        "receivedOn",
                        draft.receivedOn().toString()));
    }

    private Uni<UpstreamDecision> read(Statements s, UUID id) {
        return store.find(s, id).chain(row -> {
            if (row == null) {
                throw new UpstreamRefusal.NotFound(id.toString());
            }
            return clocks.current(s).map(known -> decision(row, known));
        });
    }

    private UpstreamDecision decision(Row row, PublicationClocks known) {
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime publicAt = row.getOffsetDateTime("public_at");
        PublicationFacts facts = new PublicationFacts(
                row.getLocalDate("issued_on"),
                row.getLocalDate("received_on"),
                row.getLocalDate("effective_on"),
                row.getLocalDate("answered_on"),
                publicAt == null ? null : LocalDate.ofInstant(publicAt.toInstant(), clock.getZone()));
        return new UpstreamDecision(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("issuer"),
                row.getString("title"),
                row.getLocalDate("issued_on"),
                row.getLocalDate("received_on"),
                row.getLocalDate("effective_on"),
                row.getString("unit_id"),
                row.getString("no_answer_reason"),
                state(row),
                row.getUUID("answer_id"),
                row.getString("registered_by"),
                row.getInteger("revision"),
                known.of(facts, today));
    }

    private static State state(Row row) {
        String answer = row.getString("answer_status");
        if ("ISSUED".equals(answer)) {
            return State.ANSWERED;
        }
        if (row.getString("no_answer_reason") != null) {
            return State.NO_ANSWER_NEEDED;
        }
        return answer == null ? State.OPEN : State.IN_DRAFT;
    }

    private static boolean isRegistered(Throwable failure) {
        return Constraints.isBroken(failure, "upstream_decision_number");
    }
}

package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Constraints;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Changes units by decisions of those who may decide about them, and says beforehand what it would touch. */
@ApplicationScoped
class UnitChanges {
    private static final int SHOWN = 200;

    private final Transactions transactions;
    private final Units units;
    private final UnitChangeStore store;
    private final UnitTouches touches;
    private final UnitNews news;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    UnitChanges(
            Transactions transactions,
            Units units,
            UnitChangeStore store,
            UnitTouches touches,
            UnitNews news,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.units = units;
        this.store = store;
        this.touches = touches;
        this.news = news;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    /** The latest decided first. */
    Uni<Page<UnitChange>> list(PageRequest page) {
        identity.current().require("catalog:read");
        UUID after = page.after() == null ? null : page.after().uuid(0);
        return transactions.read(() -> transactions.statements().chain(s -> store.count(s)
                .chain(total -> store.list(s, LocalDate.now(clock), page.limit(), after)
                        .map(changes -> Page.of(changes, page, c -> Cursor.of(c.id()), total)))));
    }

    Uni<UnitChangePreview> preview(UnitChangeDraft draft) {
        identity.current().require("catalog:units");
        return transactions.read(() -> transactions.statements().chain(s -> known(s).chain(known -> {
            UnitPlan plan = UnitPlan.of(draft, known);
            return touches.of(s, plan.ended(), draft.effectiveOn())
                    .map(touched -> preview(plan, UnitRules.problems(draft, known, plan), touched));
        })));
    }

    private static UnitChangePreview preview(UnitPlan plan, List<UnitProblem> problems, List<UnitTouch> touched) {
        return new UnitChangePreview(
                sorted(plan.ended()),
                plan.begun(),
                sorted(plan.kept()),
                sorted(plan.giving()),
                sorted(plan.withoutHeir()),
                plan.links(),
                problems,
                UnitTouches.counts(touched),
                touched.stream().limit(SHOWN).toList());
    }

    /** @throws UnitRefusal.NotPossible with everything that stands against it */
    Uni<UnitChange> change(@Nullable String key, UnitChangeDraft draft) {
        CurrentUser user = identity.current();
        user.require("catalog:units");
        return transactions
                .write(() -> idempotency.once(key, draft, UnitChange.class, () -> transactions
                        .statements()
                        .chain(s -> decide(s, draft, user))))
                .onFailure(e -> Constraints.isBroken(e, "org_unit_code_validity_key")
                        || Constraints.isBroken(e, "org_unit_pkey"))
                .transform(e -> new UnitRefusal.ChangedMeanwhile());
    }

    private Uni<UnitChange> decide(Statements s, UnitChangeDraft draft, CurrentUser user) {
        return store.lock(s, named(draft)).chain(() -> known(s)).chain(known -> {
            UnitPlan plan = UnitPlan.of(draft, known);
            List<UnitProblem> problems = UnitRules.problems(draft, known, plan);
            if (!problems.isEmpty()) {
                throw new UnitRefusal.NotPossible(problems);
            }
            return touches.procedures(s, plan.withoutHeir(), draft.effectiveOn())
                    .map(left -> decided(draft, plan, left, user))
                    .call(change -> store.add(s, change, plan.begun()))
                    .call(change -> news.tell(s, plan.touched().collect(Collectors.toSet())))
                    .call(change -> audit.record(
                            "units.changed",
                            "unit-change",
                            change.id().toString(),
                            Map.of(
                                    "kind",
                                    change.kind().name(),
                                    "document",
                                    change.document(),
                                    "effectiveOn",
                                    change.effectiveOn().toString(),
                                    "ended",
                                    change.ended(),
                                    "begun",
                                    change.begun())));
        });
    }

    private UnitChange decided(UnitChangeDraft draft, UnitPlan plan, int proceduresLeft, CurrentUser user) {
        return new UnitChange(
                Ids.next(),
                draft.kind(),
                draft.effectiveOn(),
                draft.document().strip(),
                draft.documentOn(),
                draft.reason() == null || draft.reason().isBlank()
                        ? null
                        : draft.reason().strip(),
                sorted(plan.ended()),
                plan.begun().stream().map(UnitPlan.NewUnit::id).toList(),
                sorted(plan.kept()),
                plan.links(),
                proceduresLeft,
                user.username(),
                OffsetDateTime.now(clock));
    }

    private Uni<KnownUnits> known(Statements s) {
        return units.all(s).chain(all -> store.changedOn(s).map(changed -> KnownUnits.of(all, changed)));
    }

    private static Collection<String> named(UnitChangeDraft draft) {
        Set<String> named =
                draft.units().stream().map(UnitChangeDraft.Source::unitId).collect(Collectors.toSet());
        for (var result : draft.results()) {
            String id = result.unitId();
            if (id != null) {
                named.add(id);
            }
        }
        return named;
    }

    private static List<String> sorted(Collection<String> ids) {
        return ids.stream().sorted().toList();
    }
}

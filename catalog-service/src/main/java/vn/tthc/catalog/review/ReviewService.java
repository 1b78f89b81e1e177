package vn.tthc.catalog.review;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.unit.Holding;
import vn.tthc.catalog.unit.OpenWork;
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

/** Reading and writing of review plans. */
@ApplicationScoped
class ReviewService {
    private final Transactions transactions;
    private final ReviewStore store;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final OpenWork work;
    private final Clock clock;

    ReviewService(
            Transactions transactions,
            ReviewStore store,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            OpenWork work,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.work = work;
        this.clock = clock;
    }

    Uni<Page<ReviewPlan>> list(PageRequest page) {
        identity.current().require("decision:read");
        UUID after = page.after() == null ? null : page.after().uuid(0);
        return transactions.read(() -> transactions.statements().chain(s -> store.count(s)
                .chain(total -> store.list(s, page.limit(), after)
                        .map(plans -> Page.of(plans, page, p -> Cursor.of(p.id()), total)))));
    }

    Uni<ReviewPlan> get(UUID id) {
        identity.current().require("decision:read");
        return transactions.read(() -> transactions.statements().chain(s -> store.get(s, id, false)));
    }

    Uni<ReviewPlan> draft(@Nullable String key, PlanDraft draft) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        String unit = user.unit();
        if (unit == null) {
            throw new ReviewRefusal.NotYours();
        }
        UUID id = Ids.next();
        return once(key, draft, s -> store.unknown(s, draft)
                        .invoke(unknown -> {
                            if (!unknown.isEmpty()) {
                                throw new ReviewRefusal.Unfit(
                                        "Không có thủ tục này: " + String.join(", ", unknown) + ".",
                                        "There is no such procedure: " + String.join(", ", unknown) + ".");
                            }
                        })
                        .chain(() -> store.insert(s, id, draft, unit, user.username()))
                        .chain(() -> audit.record("review.drafted", "review", id.toString(), Map.of("unit", unit)))
                        .chain(() -> store.get(s, id, false)))
                .onFailure(e -> violates(e, "review_item_unit_id_fkey"))
                .transform(e -> new ReviewRefusal.Unfit("Có đơn vị không tồn tại.", "A unit does not exist."));
    }

    Uni<ReviewPlan> issue(@Nullable String key, UUID id, IssuePlan issue) {
        identity.current().require("decision:issue");
        return once(key, List.of(id, issue), s -> open(s, id, issue.revision())
                        .invoke(plan -> {
                            if (plan.number() != null) {
                                throw new ReviewRefusal.NotOpen("Kế hoạch đã ban hành.", "The plan is issued already.");
                            }
                        })
                        .chain(() -> store.issue(s, id, issue))
                        .chain(() -> audit.record(
                                "review.issued", "review", id.toString(), Map.of("number", issue.number())))
                        .chain(() -> store.get(s, id, false)))
                .onFailure(e -> violates(e, "review_plan_number"))
                .transform(e -> new ReviewRefusal.Unfit("Số kế hoạch đã dùng.", "The number of the plan is taken."));
    }

    Uni<ReviewPlan> step(@Nullable String key, UUID id, ItemStep step) {
        CurrentUser user = identity.current();
        user.require(step.step().isOfTheProvince() ? "decision:issue" : "decision:draft");
        return work.of(user)
                .chain(holding -> once(key, List.of(id, step), s -> open(s, id, step.revision())
                        .map(plan -> after(plan, step, user, holding))
                        .chain(item -> store.put(s, id, item))
                        .chain(() -> audit.record(
                                "review.item-" + step.step().name().toLowerCase(Locale.ROOT),
                                "review",
                                id.toString(),
                                Map.of("no", step.no())))
                        .chain(() -> store.get(s, id, false))));
    }

    private ReviewItem after(ReviewPlan plan, ItemStep step, CurrentUser user, Holding holding) {
        if (plan.number() == null) {
            throw new ReviewRefusal.NotOpen("Kế hoạch chưa ban hành.", "The plan is not issued yet.");
        }
        ReviewItem item = plan.items().stream()
                .filter(i -> i.no() == step.no())
                .findFirst()
                .orElseThrow(ReviewRefusal.NotFound::new);
        if (user.level() != Level.PROVINCE && !holding.owns(item.unitId())) {
            throw new ReviewRefusal.NotYours();
        }
        return ItemSteps.after(item, step, LocalDate.now(clock));
    }

    private Uni<ReviewPlan> open(Statements s, UUID id, int revision) {
        return store.get(s, id, true).invoke(plan -> {
            if (plan.revision() != revision) {
                throw new ReviewRefusal.Changed();
            }
        });
    }

    private Uni<ReviewPlan> once(@Nullable String key, Object request, Function<Statements, Uni<ReviewPlan>> work) {
        return transactions.write(() -> idempotency.once(
                key, request, ReviewPlan.class, () -> transactions.statements().chain(work::apply)));
    }

    private static boolean violates(Throwable failure, String constraint) {
        return failure instanceof PgException e && constraint.equals(e.getConstraint());
    }
}

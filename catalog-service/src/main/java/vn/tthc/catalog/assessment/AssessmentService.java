package vn.tthc.catalog.assessment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.assessment.AssessmentState.Step;
import vn.tthc.catalog.internal.Json;
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

/** Reading and writing of impact assessments. */
@ApplicationScoped
class AssessmentService {
    private static final String COLUMNS = """
            select id, title, unit_id, state, sent_on, appraised_on, opinion, document_number, issued_on,
                procedures::text as procedures, drafted_by, revision from impact_assessment
            """;

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final OpenWork work;
    private final Clock clock;

    AssessmentService(
            Transactions transactions,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            OpenWork work,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.work = work;
        this.clock = clock;
    }

    /** Those sent in the period, and without a period all, the newest first; at most a thousand. */
    Uni<AssessmentPage> list(@Nullable AssessmentState state, @Nullable LocalDate from, @Nullable LocalDate to) {
        identity.current().require("decision:read");
        return transactions
                .query(c ->
                        c.preparedQuery(COLUMNS + """
                                where ($1::text is null or state = $1) and ($2::date is null or sent_on >= $2)
                                    and ($3::date is null or sent_on <= $3) order by id desc limit 1000
                                """).execute(Tuple.of(state == null ? null : state.name(), from, to)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AssessmentService::assessment)
                        .toList())
                .map(items -> new AssessmentPage(items, AssessmentCounts.of(items)));
    }

    Uni<Assessment> get(UUID id) {
        identity.current().require("decision:read");
        return transactions.read(() -> transactions.statements().chain(s -> find(s, id, false)));
    }

    Uni<Assessment> draft(@Nullable String key, AssessmentDraft draft) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        String unit = user.unit();
        if (unit == null) {
            throw new AssessmentRefusal.NotYours();
        }
        UUID id = Ids.next();
        return once(key, draft, s -> s.execute(
                        """
                        insert into impact_assessment (id, title, unit_id, state, procedures, drafted_by, revision, created_at)
                        values ($1, $2, $3, 'ASSESSING', $4::text::jsonb, $5, 1, $6)
                        """,
                        Tuple.of(
                                id,
                                draft.title(),
                                unit,
                                Json.write(draft.procedures()),
                                user.username(),
                                clock.instant().atOffset(ZoneOffset.UTC)))
                .chain(() -> audit.record("assessment.drafted", "assessment", id.toString(), Map.of("unit", unit)))
                .chain(() -> find(s, id, false)));
    }

    Uni<Assessment> redraft(@Nullable String key, UUID id, AssessmentDraft draft) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        int revision = draft.revision() == null ? 0 : draft.revision();
        return work.of(user)
                .chain(holding -> once(key, List.of(id, draft), s -> open(s, id, revision)
                        .invoke(present -> {
                            requireDrafter(present, user, holding);
                            if (present.state() != AssessmentState.ASSESSING) {
                                throw new AssessmentRefusal.NotOpen(
                                        "Đánh giá đã gửi, không sửa được.", "It has been sent and cannot be changed.");
                            }
                        })
                        .chain(() -> s.execute("""
                        update impact_assessment set title = $2, procedures = $3::text::jsonb, revision = revision + 1
                        where id = $1
                        """, Tuple.of(id, draft.title(), Json.write(draft.procedures()))))
                        .chain(() -> audit.record(
                                "assessment.redrafted", "assessment", id.toString(), Map.of("revision", revision + 1)))
                        .chain(() -> find(s, id, false))));
    }

    Uni<Assessment> step(@Nullable String key, UUID id, AssessmentStep step) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        return work.of(user)
                .chain(holding -> once(key, List.of(id, step), s -> open(s, id, step.revision())
                        .invoke(present -> {
                            if (!step.step().isOfTheProvince()) {
                                requireDrafter(present, user, holding);
                            } else if (user.level() != Level.PROVINCE) {
                                throw new AssessmentRefusal.NotYours();
                            }
                        })
                        .map(present -> AssessmentSteps.after(present, step, LocalDate.now(clock)))
                        .chain(next -> s.execute(
                                """
                        update impact_assessment set state = $2, sent_on = $3, appraised_on = $4, opinion = $5,
                            document_number = $6, issued_on = $7, revision = revision + 1 where id = $1
                        """,
                                Tuple.from(Arrays.asList(
                                        id,
                                        next.state().name(),
                                        next.sentOn(),
                                        next.appraisedOn(),
                                        next.opinion(),
                                        next.documentNumber(),
                                        next.issuedOn()))))
                        .chain(() -> audit.record(
                                "assessment." + name(step.step()),
                                "assessment",
                                id.toString(),
                                Map.of("on", step.on().toString())))
                        .chain(() -> find(s, id, false))));
    }

    private static void requireDrafter(Assessment present, CurrentUser user, Holding holding) {
        if (user.level() != Level.PROVINCE && !holding.owns(present.unitId())) {
            throw new AssessmentRefusal.NotYours();
        }
    }

    private Uni<Assessment> once(@Nullable String key, Object request, Function<Statements, Uni<Assessment>> work) {
        return transactions.write(() -> idempotency.once(
                key, request, Assessment.class, () -> transactions.statements().chain(work::apply)));
    }

    private static Uni<Assessment> open(Statements s, UUID id, int revision) {
        return find(s, id, true).invoke(present -> {
            if (present.revision() != revision) {
                throw new AssessmentRefusal.Changed();
            }
        });
    }

    private static Uni<Assessment> find(Statements s, UUID id, boolean lock) {
        return s.execute(COLUMNS + "where id = $1" + (lock ? " for update" : ""), Tuple.of(id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new AssessmentRefusal.NotFound();
                    }
                    return assessment(rows.iterator().next());
                });
    }

    private static String name(Step step) {
        return step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Assessment assessment(Row row) {
        return new Assessment(
                row.getUUID("id"),
                row.getString("title"),
                row.getString("unit_id"),
                AssessmentState.valueOf(row.getString("state")),
                row.getLocalDate("sent_on"),
                row.getLocalDate("appraised_on"),
                row.getString("opinion"),
                row.getString("document_number"),
                row.getLocalDate("issued_on"),
                Json.list(row.getString("procedures"), AssessedProcedure.class),
                row.getString("drafted_by"),
                row.getInteger("revision"));
    }
}

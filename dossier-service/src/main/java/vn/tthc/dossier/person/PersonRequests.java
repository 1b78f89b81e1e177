package vn.tthc.dossier.person;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** The register of requests (sổ yêu cầu của chủ thể dữ liệu): taken down, decided with a ground, carried out by somebody. */
@ApplicationScoped
class PersonRequests {
    static final String REGISTER = "person:register";
    static final String DECIDE = "person:decide";

    /** Years back that a request may have come in. */
    private static final int LONGEST_AGO = 10;

    private static final String RUNNING = " (decision is null or decision <> 'REFUSED' and done_at is null)";
    private static final String CURSOR = "(($1::timestamptz at time zone 'UTC')::date, $2)";
    private static final String INSERT = """
            insert into person_request (id, unit_id, kind, person, hint, dossier_code, content, received_on, due_on,
                taken_at, taken_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning *""";
    private static final String LOCKED = "select * from person_request where id = $1 for update";
    private static final String SET_DECISION = """
            update person_request set decision = $2, ground = $3, decided_at = $4, decided_by = $5
            where id = $1 returning *""";
    private static final String SET_DONE =
            "update person_request set done = $2, done_at = $3, done_by = $4 where id = $1 returning *";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final PersonDigest digest;
    private final PersonConfig config;
    private final Clock clock;

    PersonRequests(
            Transactions transactions,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            PersonDigest digest,
            PersonConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.digest = digest;
        this.config = config;
        this.clock = clock;
    }

    /** Those that run first end first; of all, the newest first. @param running only what is not at its end */
    Uni<Page<PersonRequest>> page(boolean running, PageRequest page) {
        identity.current().require(REGISTER);
        String which = running ? RUNNING : " true";
        Cursor after = page.after();
        Tuple parameters = Tuple.tuple();
        String from = "";
        if (after != null) {
            from = running ? " and (due_on, id) > " + CURSOR : " and (received_on, id) < " + CURSOR;
            parameters.addValue(after.instant(0).atOffset(ZoneOffset.UTC)).addUUID(after.uuid(1));
        }
        String rows = "select * from person_request where" + which + from + " order by "
                + (running ? "due_on, id" : "received_on desc, id desc") + " limit " + page.limit();
        return transactions.query(sql -> sql.query("select count(*) as total from person_request where" + which)
                .execute()
                .map(found -> found.iterator().next().getLong("total"))
                .chain(total -> sql.preparedQuery(rows).execute(parameters).map(found -> {
                    List<PersonRequest> requests = new ArrayList<>();
                    found.forEach(row -> requests.add(view(row)));
                    return Page.of(requests, page, each -> cursor(each, running), total);
                })));
    }

    private static Cursor cursor(PersonRequest request, boolean running) {
        LocalDate day = running ? request.dueOn() : request.receivedOn();
        return Cursor.of(day.atStartOfDay(ZoneOffset.UTC).toInstant(), request.id());
    }

    Uni<PersonRequest> takeDown(TakeDownRequest command, @Nullable String key) {
        CurrentUser user = identity.current();
        user.require(REGISTER);
        String unit = user.unit();
        if (unit == null) {
            throw new PersonRefusal.NoUnit();
        }
        if (command.receivedOn().isAfter(today()) || command.receivedOn().isBefore(today().minusYears(LONGEST_AGO))) {
            throw new PersonRefusal.NoSuchDay();
        }
        UUID id = Ids.next();
        Tuple row = Tuple.tuple(Arrays.asList(
                id,
                unit,
                command.kind().name(),
                Buffer.buffer(digest.of(command.identityNumber())),
                PersonDigest.hint(command.identityNumber()),
                command.dossierCode(),
                command.content(),
                command.receivedOn(),
                command.receivedOn().plusDays(days(command.kind())),
                OffsetDateTime.now(clock),
                user.username()));
        return transactions.write(() -> idempotency.once(key, command, PersonRequest.class, () -> transactions
                .statements()
                .chain(sql -> sql.execute(INSERT, row))
                .map(this::only)
                .call(taken -> record("person.request", taken, Map.of("kind", taken.kind())))));
    }

    Uni<PersonRequest> decide(UUID id, DecideRequest command, @Nullable String key) {
        Tuple change = Tuple.of(
                id,
                command.decision().name(),
                command.ground(),
                OffsetDateTime.now(clock),
                identity.current().username());
        return change(id, RequestState.OPEN, command, key, SET_DECISION, change);
    }

    Uni<PersonRequest> carryOut(UUID id, CarryOutRequest command, @Nullable String key) {
        Tuple change = Tuple.of(
                id,
                command.done(),
                OffsetDateTime.now(clock),
                identity.current().username());
        return change(id, RequestState.DECIDED, command, key, SET_DONE, change);
    }

    private Uni<PersonRequest> change(
            UUID id, RequestState from, Object command, @Nullable String key, String sql, Tuple values) {
        identity.current().require(DECIDE);
        return transactions.write(
                () -> idempotency.once(key, List.of(id, command), PersonRequest.class, () -> transactions
                        .statements()
                        .chain(statements -> statements
                                .execute(LOCKED, Tuple.of(id))
                                .map(this::only)
                                .invoke(found -> {
                                    if (found.state() != from) {
                                        throw new PersonRefusal.WrongState(found.state());
                                    }
                                })
                                .chain(() -> statements.execute(sql, values)))
                        .map(this::only)
                        .call(changed -> record(
                                from == RequestState.OPEN ? "person.decide" : "person.carry-out",
                                changed,
                                Map.of("kind", changed.kind(), "state", changed.state())))));
    }

    private Uni<Void> record(String action, PersonRequest request, Map<String, ?> details) {
        return audit.record(action, "person-request", request.id().toString(), details);
    }

    private int days(RequestKind kind) {
        PersonConfig.AnswerDays days = config.answerDays();
        return switch (kind) {
            case ACCESS -> days.access();
            case CORRECTION -> days.correction();
            case ERASURE -> days.erasure();
            case RESTRICTION -> days.restriction();
        };
    }

    private PersonRequest only(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new PersonRefusal.NotFound();
        }
        return view(rows.iterator().next());
    }

    private PersonRequest view(Row row) {
        return PersonRequest.of(row, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

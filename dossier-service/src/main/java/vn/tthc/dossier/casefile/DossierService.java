package vn.tthc.dossier.casefile;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.file.DossierFiles;
import vn.tthc.dossier.lifecycle.AllowedAction;
import vn.tthc.dossier.lifecycle.DossierAction;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.lifecycle.Lifecycle;
import vn.tthc.dossier.procedure.Calendars;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/** Receives dossiers and takes steps on them: dossier, timeline, event and audit entry in one transaction. */
@ApplicationScoped
class DossierService {
    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DossierRepository repository;
    private final Dossiers dossiers;
    private final DossierFiles files;
    private final Intake intake;
    private final CodeNumbers numbers;
    private final DossierCodes codes;
    private final Calendars calendars;
    private final Identity identity;
    private final Clock clock;

    DossierService(
            Transactions transactions,
            Idempotency idempotency,
            Outbox outbox,
            AuditTrail audit,
            DossierRepository repository,
            Dossiers dossiers,
            DossierFiles files,
            Intake intake,
            CodeNumbers numbers,
            DossierCodes codes,
            Calendars calendars,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.audit = audit;
        this.repository = repository;
        this.dossiers = dossiers;
        this.files = files;
        this.intake = intake;
        this.numbers = numbers;
        this.codes = codes;
        this.calendars = calendars;
        this.identity = identity;
        this.clock = clock;
    }

    /** What a command remembers as its answer: the view is read again, so that no personal data is kept twice. */
    record Done(UUID id) {}

    Uni<DossierView> receive(ReceiveDossier request, @Nullable String key) {
        CurrentUser user = identity.current();
        user.require("dossier:receive");
        String unit = Officer.unitOf(user);
        Instant at = now();
        return intake.ground(request.procedureCode(), request.caseName(), unit, request.handlingUnitId(), at)
                .chain(ground -> numbers.next(ground.receiving().code(), ground.day())
                        .chain(number -> transactions.write(() -> idempotency.once(
                                key, request, Done.class, () -> store(request, ground, number, Officer.of(user), at)))))
                .chain(done -> dossiers.get(done.id().toString()));
    }

    Uni<DossierView> act(String idOrCode, ActOnDossier command, @Nullable String key) {
        CurrentUser user = identity.current();
        requireDuty(user, command.action());
        return dossiers.reader()
                .chain(reader -> calendars
                        .book()
                        .chain(calendar -> transactions.write(() -> idempotency.once(
                                key,
                                List.of(idOrCode, command),
                                Done.class,
                                () -> step(idOrCode, command, reader, calendar)))))
                .chain(done -> dossiers.get(done.id().toString()));
    }

    private Uni<Done> store(ReceiveDossier request, Intake.Ground ground, long number, Officer by, Instant at) {
        List<UUID> named = Papers.files(request.papers(), null);
        return files.find(named).chain(found -> {
            String code = codes.code(ground.receiving().code(), ground.day(), number);
            Dossier dossier = intake.open(request, ground, found, code, by, at);
            DossierState first =
                    request.channel() == Channel.ONLINE ? new DossierState.Registered() : new DossierState.Received();
            TimelineEntry entry = new Course(dossier, ground.calendar().deadlines())
                    .begin(first, by, at, DataInPlace.inWords(dossier.content().papers(), at));
            return repository.persist(dossier).chain(() -> recorded(dossier, entry, named));
        });
    }

    private Uni<Done> step(String idOrCode, ActOnDossier command, Reader reader, Calendars.Book calendar) {
        return repository.locked(idOrCode).chain(dossier -> {
            check(dossier, command, reader);
            List<UUID> named = Papers.files(
                    command.papers(),
                    command.result() == null ? null : command.result().fileId());
            return files.find(named).chain(found -> {
                Officer by = Officer.of(reader.user());
                Instant at = now();
                StepTaken step = new StepTaken(
                        command.action(),
                        command.reason(),
                        command.note(),
                        Papers.supplemented(
                                dossier.content().papers(), command.papers(), found, new DataInPlace(by, at)),
                        result(dossier, command, found),
                        command.newDueAt(),
                        reader.stepOf(dossier, command),
                        by,
                        at);
                TimelineEntry entry =
                        new Course(dossier, calendar.of(dossier.handlingUnitId).deadlines()).take(step);
                return recorded(dossier, entry, named);
            });
        });
    }

    private static void check(Dossier dossier, ActOnDossier command, Reader reader) {
        if (dossier.revision != command.revision()) {
            throw new DossierRefusal.StaleRevision(command.revision(), dossier.revision);
        }
        DossierState state = dossier.state();
        List<DossierAction> mine = reader.allowed(dossier).stream()
                .map(AllowedAction::action)
                .distinct()
                .toList();
        if (!Lifecycle.open(state).contains(command.action())) {
            throw new DossierRefusal.IllegalTransition(state, command.action(), mine);
        }
        if (!reader.mayDo(dossier, command)) {
            throw new DossierRefusal.NotInCharge(command.action(), mine);
        }
    }

    private Uni<Done> recorded(Dossier dossier, TimelineEntry entry, List<UUID> named) {
        return repository
                .persist(entry)
                .chain(() -> Panache.flush())
                .chain(() -> files.use(named, dossier.id, dossier.handlingUnitId, dossier.receivingUnitId))
                .chain(() -> outbox.append(DossierChanged.of(dossier, entry)))
                .chain(() -> audit.record(
                        "dossier." + entry.action,
                        "dossier",
                        dossier.id.toString(),
                        Map.of("code", dossier.code, "revision", dossier.revision, "state", dossier.state)))
                .replaceWith(new Done(dossier.id));
    }

    private static @Nullable Result result(Dossier dossier, ActOnDossier command, Map<UUID, FileRef> found) {
        ActOnDossier.ResultInput given = command.result();
        if (given == null) {
            return null;
        }
        Result before = dossier.content().result();
        FileRef file = given.fileId() != null ? found.get(given.fileId()) : before == null ? null : before.file();
        return new Result(
                given.number() != null || before == null ? given.number() : before.number(),
                given.issuedOn() != null || before == null ? given.issuedOn() : before.issuedOn(),
                given.summary() != null || before == null ? given.summary() : before.summary(),
                file != null,
                file);
    }

    /** Whether the permission suits the action in some state; the state itself is looked at under the lock. */
    private static void requireDuty(CurrentUser user, DossierAction action) {
        String permission = action.duty(new DossierState.Processing()).permission();
        String other = action.duty(new DossierState.WaitingApproval()).permission();
        if (!user.may(other)) {
            user.require(permission);
        }
    }

    /** To the second: what people see and what is stored agree. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}

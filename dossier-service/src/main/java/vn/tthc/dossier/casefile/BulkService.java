package vn.tthc.dossier.casefile;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.problem.InvalidInput;
import vn.tthc.platform.problem.Problem;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Loads dossiers with their history through the rules of receipt and the state machine, one transaction for a call. */
@ApplicationScoped
class BulkService {
    private static final String PATH = "/api/v1/dossiers/bulk";

    /** Audit entries sent ahead on the connection, so that none waits for the one before. */
    private static final int AT_ONCE = 64;

    private final Intake intake;
    private final CodeNumbers numbers;
    private final DossierCodes codes;
    private final BulkStore store;
    private final Transactions transactions;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Identity identity;
    private final Validator validator;
    private final Clock clock;

    BulkService(
            Intake intake,
            CodeNumbers numbers,
            DossierCodes codes,
            BulkStore store,
            Transactions transactions,
            Outbox outbox,
            AuditTrail audit,
            Identity identity,
            Validator validator,
            Clock clock) {
        this.intake = intake;
        this.numbers = numbers;
        this.codes = codes;
        this.store = store;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.identity = identity;
        this.validator = validator;
        this.clock = clock;
    }

    /** An item with what it stands on, or with what is wrong with it. */
    private record Prepared(BulkItem item, Intake.Ground ground) {}

    /** Answers in the order of the items. */
    Uni<List<BulkAnswer>> load(List<BulkItem> items) {
        identity.current().require("dossier:import");
        Map<String, BulkAnswer> answers = new HashMap<>();
        return store.known(items.stream().map(BulkItem::ref).toList())
                .invoke(answers::putAll)
                .chain(() -> prepare(fresh(items, answers), answers))
                .chain(prepared -> numbered(prepared, answers))
                .chain(this::save)
                .replaceWith(() -> items.stream()
                        .map(item -> answers.getOrDefault(item.ref(), new BulkAnswer(item.ref(), null, null, null)))
                        .toList());
    }

    private static List<BulkItem> fresh(List<BulkItem> items, Map<String, BulkAnswer> known) {
        Map<String, BulkItem> fresh = new LinkedHashMap<>();
        items.stream().filter(item -> !known.containsKey(item.ref())).forEach(item -> fresh.put(item.ref(), item));
        return List.copyOf(fresh.values());
    }

    private Uni<List<Prepared>> prepare(List<BulkItem> items, Map<String, BulkAnswer> answers) {
        Map<String, Intake.Ground> grounds = new HashMap<>();
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item -> ground(item, grounds)
                        .map(ground -> List.of(new Prepared(item, ground)))
                        .onFailure(Refusal.class)
                        .recoverWithItem(refusal -> {
                            answers.put(item.ref(), refused(item, (Refusal) refusal));
                            return List.of();
                        }))
                .collect()
                .asList()
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private Uni<Intake.Ground> ground(BulkItem item, Map<String, Intake.Ground> grounds) {
        return Uni.createFrom().deferred(() -> {
            check(item);
            String key = String.join(
                    "|",
                    item.procedureCode(),
                    String.valueOf(item.caseName()),
                    item.receivingUnitId(),
                    String.valueOf(item.handlingUnitId()),
                    item.at().atZone(Intake.ZONE).toLocalDate().toString());
            Intake.Ground known = grounds.get(key);
            return known != null
                    ? Uni.createFrom().item(known)
                    : intake.ground(
                                    item.procedureCode(),
                                    item.caseName(),
                                    item.receivingUnitId(),
                                    item.handlingUnitId(),
                                    item.at())
                            .invoke(ground -> grounds.put(key, ground));
        });
    }

    private void check(BulkItem item) {
        Violation[] wrong = validator.validate(item).stream()
                .map(v -> new Violation(v.getPropertyPath().toString(), v.getMessage(), v.getMessage()))
                .toArray(Violation[]::new);
        if (wrong.length > 0) {
            throw new InvalidInput(wrong);
        }
        Instant now = clock.instant();
        boolean future = Stream.concat(
                        Stream.of(item.at()), item.steps().stream().map(BulkItem.Step::at))
                .anyMatch(at -> at.isAfter(now));
        if (future) {
            throw new InvalidInput("at", "Thời điểm ở tương lai.", "The moment is in the future.");
        }
        boolean files = Stream.concat(
                        item.papers().stream(),
                        item.steps().stream().flatMap(s -> s.papers() == null ? Stream.empty() : s.papers().stream()))
                .anyMatch(paper -> paper.fileId() != null);
        if (files) {
            throw new InvalidInput("papers", "Nạp hàng loạt không kèm tệp.", "Bulk loading takes no files.");
        }
    }

    /** Takes a block of numbers for each unit and day, then runs the histories. */
    private Uni<List<LoadedDossier>> numbered(List<Prepared> prepared, Map<String, BulkAnswer> answers) {
        Map<List<Object>, List<Prepared>> counters = prepared.stream()
                .collect(Collectors.groupingBy(
                        p -> List.of(p.ground().receiving().code(), p.ground().day()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return numbers.blocks(counters.values().stream()
                        .map(group -> new CodeNumbers.Need(
                                group.getFirst().ground().receiving().code(),
                                group.getFirst().ground().day(),
                                group.size()))
                        .toList())
                .map(firsts -> {
                    List<LoadedDossier> loaded = new ArrayList<>();
                    counters.values().forEach(group -> {
                        Intake.Ground ground = group.getFirst().ground();
                        long number = Objects.requireNonNull(
                                firsts.get(CodeNumbers.key(ground.receiving().code(), ground.day())));
                        for (Prepared each : group) {
                            String code = codes.code(ground.receiving().code(), ground.day(), number++);
                            run(each, code, answers, loaded);
                        }
                    });
                    return loaded;
                });
    }

    private void run(Prepared each, String code, Map<String, BulkAnswer> answers, List<LoadedDossier> loaded) {
        try {
            LoadedDossier dossier = LoadedDossier.of(each.item(), each.ground(), code, intake);
            loaded.add(dossier);
            answers.put(each.item().ref(), new BulkAnswer(each.item().ref(), dossier.dossier().id, code, null));
        } catch (Refusal refusal) {
            answers.put(each.item().ref(), refused(each.item(), refusal));
        }
    }

    private Uni<Void> save(List<LoadedDossier> loaded) {
        if (loaded.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Object[] dossiers = loaded.stream().map(LoadedDossier::dossier).toArray();
        List<TimelineEntry> entries =
                loaded.stream().flatMap(each -> each.entries().stream()).toList();
        return transactions.write(() -> Panache.getSession()
                .chain(session -> session.persistAll(dossiers).chain(session::flush))
                .chain(() -> store.write(entries))
                .chain(() -> outbox.appendAll(
                        loaded.stream().flatMap(each -> each.events().stream()).toList()))
                .chain(() -> Multi.createFrom()
                        .iterable(loaded)
                        .onItem()
                        .transformToUni(this::audited)
                        .merge(AT_ONCE)
                        .collect()
                        .last()));
    }

    private Uni<Void> audited(LoadedDossier loaded) {
        Dossier dossier = loaded.dossier();
        return audit.record(
                "dossier.IMPORT",
                "dossier",
                dossier.id.toString(),
                Map.of(
                        "code", dossier.code,
                        "ref", String.valueOf(dossier.externalRef),
                        "revision", dossier.revision));
    }

    private static BulkAnswer refused(BulkItem item, Refusal refusal) {
        return new BulkAnswer(item.ref(), null, null, Problem.of(refusal, PATH));
    }
}

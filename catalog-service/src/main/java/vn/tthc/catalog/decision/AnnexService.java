package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.annex.AnnexColumn;
import vn.tthc.catalog.annex.TableReader;
import vn.tthc.catalog.annex.TableRow;
import vn.tthc.catalog.annex.TableShape;
import vn.tthc.catalog.annex.TableWriter;
import vn.tthc.catalog.decision.AnnexReport.State;
import vn.tthc.catalog.decision.Decision.Line;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** Takes the annex of a decision from a spreadsheet into its draft, all of it or nothing, and gives it back as one. */
@ApplicationScoped
class AnnexService {
    private final Transactions transactions;
    private final DecisionStore store;
    private final DecisionReading reading;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    AnnexService(
            Transactions transactions,
            DecisionStore store,
            DecisionReading reading,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    /** @param dryRun only says what it would do */
    Uni<AnnexReport> take(UUID id, int revision, boolean dryRun, byte[] file) {
        identity.current().require("decision:draft");
        List<TableRow<AnnexColumn>> rows = TableReader.read(TableShape.ANNEX, file);
        return transactions.write(() -> transactions.statements().chain(s -> reading.lock(s, id, revision)
                .invoke(DecisionService::editable)
                .chain(() -> store.lines(s, List.of(id)))
                .map(lines -> lines.getOrDefault(id, List.of()).stream()
                        .map(Line::draft)
                        .toList())
                .chain(drafted -> reading.catalogue(s, drafted, codes(rows)).chain(catalogue -> {
                    AnnexDraft draft = AnnexDraft.of(drafted, rows, catalogue);
                    boolean saves = !dryRun
                            && draft.errors().isEmpty()
                            && !draft.lines().equals(drafted);
                    return (saves ? save(s, id, draft) : Uni.createFrom().<@Nullable Decision>nullItem())
                            .map(saved -> report(draft, rows.size(), catalogue, saved));
                }))));
    }

    /** The lines of the decision in the shape that is taken. */
    Uni<byte[]> give(UUID id) {
        identity.current().require("decision:read");
        return transactions.read(
                () -> transactions.statements().chain(s -> reading.get(s, id).chain(decision -> {
                    List<DraftLine> lines =
                            decision.lines().stream().map(Line::draft).toList();
                    return reading.catalogue(s, lines)
                            .map(catalogue -> TableWriter.write(
                                    TableShape.ANNEX,
                                    "Phụ lục",
                                    decision.title(),
                                    decision.lines().stream()
                                            .map(line -> AnnexLines.row(line.draft(), line.procedureName(), catalogue))
                                            .toList()));
                })));
    }

    private Uni<@Nullable Decision> save(Statements s, UUID id, AnnexDraft draft) {
        return store.put(s, id, DecisionReading.unread(draft.lines()), false)
                .chain(() -> s.execute(
                        "update decision set revision = revision + 1, changed_at = $2 where id = $1",
                        Tuple.of(id, clock.instant().atOffset(ZoneOffset.UTC))))
                .chain(() -> audit.record(
                        "decision.annex-taken",
                        "decision",
                        id.toString(),
                        Map.of("lines", draft.lines().size())))
                .chain(() -> reading.get(s, id));
    }

    private static Stream<String> codes(List<TableRow<AnnexColumn>> rows) {
        return rows.stream().flatMap(row -> Stream.of(AnnexColumn.CODE, AnnexColumn.REPLACED)
                .map(row::text)
                .filter(text -> text != null)
                .flatMap(text -> Arrays.stream(text.split("[,;\\s]+"))));
    }

    private static AnnexReport report(AnnexDraft draft, int rows, Catalogue catalogue, @Nullable Decision saved) {
        List<AnnexReport.Line> lines = draft.lines().stream()
                .filter(line -> draft.states().containsKey(line.procedureCode()))
                .map(line -> {
                    Line read = DecisionReading.line(1, line, catalogue);
                    return new AnnexReport.Line(
                            draft.states().getOrDefault(line.procedureCode(), State.UNCHANGED),
                            line.kind(),
                            line.procedureCode(),
                            read.procedureName(),
                            read.changes());
                })
                .toList();
        return new AnnexReport(
                saved != null,
                rows,
                count(draft, State.ADDED),
                count(draft, State.CHANGED),
                count(draft, State.UNCHANGED),
                draft.errors(),
                lines,
                draft.lines().size() - lines.size(),
                saved);
    }

    private static int count(AnnexDraft draft, State state) {
        return (int) draft.states().values().stream().filter(s -> s == state).count();
    }
}

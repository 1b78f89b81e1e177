package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Line;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** Makes the document of a decision that the caller may see. */
@ApplicationScoped
class DecisionPapers {
    private final Transactions transactions;
    private final DecisionStore store;
    private final DecisionReading reading;
    private final Identity identity;

    DecisionPapers(Transactions transactions, DecisionStore store, DecisionReading reading, Identity identity) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
        this.identity = identity;
    }

    Uni<byte[]> docx(UUID id) {
        identity.current().require("decision:read");
        return transactions.read(
                () -> transactions.statements().chain(s -> reading.get(s, id).chain(decision -> paper(s, decision))));
    }

    /** The document of an issued decision, for everyone. */
    Uni<byte[]> docx(String address) {
        return transactions.read(() -> transactions.statements().chain(s -> store.findPublic(s, address)
                .map(row -> Optional.ofNullable(row).orElseThrow(() -> new DecisionRefusal.NotFound(address)))
                .chain(row -> reading.one(s, row))
                .chain(decision -> paper(s, decision))));
    }

    private Uni<byte[]> paper(Statements s, Decision decision) {
        List<DraftLine> lines = decision.lines().stream().map(Line::draft).toList();
        return reading.catalogue(s, lines).chain(catalogue -> unitName(s, decision.unitId())
                .chain(unit -> corrected(s, decision.correctsId()).map(corrected -> new DecisionPaper(
                                decision,
                                unit.orElse(null),
                                corrected.orElse(null),
                                DecisionPaperList.of(items(decision, lines, catalogue)))
                        .docx())));
    }

    private static List<DecisionPaperList.Item> items(Decision decision, List<DraftLine> lines, Catalogue catalogue) {
        return lines.stream()
                .map(line -> new DecisionPaperList.Item(line, content(decision.id(), line, catalogue)))
                .toList();
    }

    /** Once issued the content is that of the version it made; before, what the draft would make of it. */
    private static ProcedureContent content(UUID decision, DraftLine line, Catalogue catalogue) {
        return catalogue.histories().getOrDefault(line.procedureCode(), List.of()).stream()
                .filter(version -> version.decisionId().equals(decision))
                .findFirst()
                .map(ProcedureVersion::content)
                .orElseGet(() ->
                        Contents.after(DecisionEffects.before(line, catalogue), line.content(), catalogue.fields()));
    }

    private static Uni<Optional<String>> unitName(Statements s, @Nullable String unitId) {
        return text(s, "select name from org_unit where id = $1 and level <> 'PROVINCE'", unitId);
    }

    private static Uni<Optional<String>> corrected(Statements s, @Nullable UUID id) {
        return text(s, "select number || ' ngày ' || to_char(issued_on, 'DD/MM/YYYY') from decision where id = $1", id);
    }

    private static Uni<Optional<String>> text(Statements s, String sql, @Nullable Object key) {
        return key == null
                ? Uni.createFrom().item(Optional.empty())
                : s.execute(sql, Tuple.of(key))
                        .map(rows -> rows.size() == 0
                                ? Optional.empty()
                                : Optional.of(rows.iterator().next().getString(0)));
    }
}

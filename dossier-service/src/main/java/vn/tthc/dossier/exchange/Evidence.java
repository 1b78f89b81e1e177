package vn.tthc.dossier.exchange;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tthc.dossier.exchange.EvidenceDocument.Message;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/** Puts the proof of what was sent together (chứng cứ trao đổi); who took it and what for is in the audit trail. */
@ApplicationScoped
class Evidence {
    private static final String ENTRIES = "select " + EntryView.COLUMNS
            + " from exchange_entry e join dossier d on d.id = e.dossier_id where d.id = any ($1) order by d.code";
    private static final String MESSAGES =
            "select * from exchange_message where dossier_id = any ($1) order by dossier_id, no";
    private static final String KEYS = "select key_id, public_key from exchange_key";
    private static final String DIFFERENCES =
            "select code, kind from portal_difference where closed_at is null and dossier_id = any ($1)";

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Identity identity;
    private final SigningKey key;
    private final Clock clock;

    Evidence(Transactions transactions, AuditTrail audit, Identity identity, SigningKey key, Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.identity = identity;
        this.key = key;
        this.clock = clock;
    }

    /** @throws ExchangeRefusal.NotFound when one of the dossiers is not in the caller's scope */
    Uni<EvidenceFile> of(EvidenceRequest request) {
        CurrentUser user = identity.current();
        user.require(Ledger.RESEND);
        return transactions
                .write(() -> transactions
                        .statements()
                        .chain(sql -> document(sql, request, user))
                        .call(document -> audit.record(
                                "exchange.evidence",
                                "exchange-evidence",
                                document.id().toString(),
                                Map.of(
                                        "purpose",
                                        request.purpose(),
                                        "dossiers",
                                        document.dossiers().stream()
                                                .map(EvidenceDocument.Dossier::code)
                                                .toList()))))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(document -> EvidenceFile.of(document, key));
    }

    private Uni<EvidenceDocument> document(Statements sql, EvidenceRequest request, CurrentUser user) {
        Tuple ids = Tuple.of(request.dossierIds().toArray(UUID[]::new));
        return sql.execute(ENTRIES, ids).chain(entries -> {
            if (entries.size() < new HashSet<>(request.dossierIds()).size()) {
                throw new ExchangeRefusal.NotFound();
            }
            return sql.execute(MESSAGES, ids).chain(messages -> sql.execute(DIFFERENCES, ids)
                    .chain(differences -> sql.execute(KEYS, Tuple.tuple())
                            .map(keys -> new EvidenceDocument(
                                    Ids.next(),
                                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                    user.username(),
                                    user.unit(),
                                    request.purpose(),
                                    key.id(),
                                    texts(keys, "key_id", "public_key"),
                                    dossiers(entries, messages, texts(differences, "code", "kind"))))));
        });
    }

    private static List<EvidenceDocument.Dossier> dossiers(
            RowSet<Row> entries, RowSet<Row> messages, Map<String, String> differences) {
        Map<UUID, List<Message>> byDossier = new HashMap<>();
        messages.forEach(row -> byDossier
                .computeIfAbsent(row.getUUID("dossier_id"), id -> new ArrayList<>())
                .add(new Message(
                        row.getString("record"),
                        row.getString("hash"),
                        row.getString("signature"),
                        row.getString("key_id"))));
        List<EvidenceDocument.Dossier> dossiers = new ArrayList<>();
        entries.forEach(row -> {
            EntryView entry = EntryView.of(row, false, List.of());
            dossiers.add(EvidenceDocument.Dossier.of(
                    entry, differences.get(entry.code()), byDossier.getOrDefault(entry.dossierId(), List.of())));
        });
        return dossiers;
    }

    private static Map<String, String> texts(RowSet<Row> rows, String name, String value) {
        Map<String, String> texts = new HashMap<>();
        rows.forEach(row -> texts.put(row.getString(name), row.getString(value)));
        return texts;
    }
}

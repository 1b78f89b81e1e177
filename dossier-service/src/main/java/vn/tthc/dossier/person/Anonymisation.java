package vn.tthc.dossier.person;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.applicant.SearchText;
import vn.tthc.dossier.casefile.DossierRefusal;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileExchange;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.retention.Retention;
import vn.tthc.platform.retention.RetentionRefusal;
import vn.tthc.platform.time.Clocks;

/**
 * The end of personal data in a dossier whose retention period has run out: name, number, contact, free texts and files go, for
 * good. Code, times, states, figures, the steps of the timeline with their reasons, and the audit trail stay.
 */
@ApplicationScoped
class Anonymisation {
    private static final Set<String> ENDED = Set.of("RESULT_RETURNED", "REFUSED", "WITHDRAWN", "STOPPED");

    private static final String IN_SCOPE = "select id from dossier where id::text = $1 or code = $1";
    private static final String LOCKED = "select * from dossier where id = $1 for update";
    private static final String PERSON = """
            update dossier set applicant_name = $2, identity_number = 'null', search_text = $3, anonymised_at = $4,
                content = (jsonb_set(jsonb_set(content::jsonb - 'note' #- '{result,summary}' #- '{result,file}',
                    '{applicant}', jsonb_build_object('kind', content::jsonb #> '{applicant,kind}', 'name', $2::text,
                        'masked', false)),
                    '{papers}', (select coalesce(jsonb_agg(paper - 'file' order by no), '[]'::jsonb)
                        from jsonb_array_elements(content::jsonb -> 'papers') with ordinality as each(paper, no))))::text
            where id = $1""";
    private static final String TIMELINE = "update timeline_entry set note = null, file = null where dossier_id = $1";
    private static final String LET_GO = "delete from dossier_file where dossier_id = $1 returning file_id";
    private static final String FILES = """
            delete from stored_file s where id = any ($1)
                and not exists (select 1 from dossier_file f where f.file_id = s.id) returning sha256""";
    private static final String STILL_USED = "select sha256 from stored_file where sha256 = any ($1)";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final FileExchange files;
    private final Retention retention;
    private final Clock clock;

    Anonymisation(
            Transactions transactions,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            FileExchange files,
            PersonConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.files = files;
        this.retention = new Retention(config.retention());
        this.clock = clock;
    }

    /** @param files how many were removed with their content */
    record Anonymised(String code, int files) {}

    /** The dossier must be in the caller's scope; what hangs on it may have been handed in elsewhere, and goes too. */
    Uni<Anonymised> of(String idOrCode, String reason, @Nullable String key) {
        identity.current().require(PersonRequests.DECIDE);
        List<String> contents = new ArrayList<>();
        return transactions
                .query(sql -> sql.preparedQuery(IN_SCOPE).execute(Tuple.of(idOrCode)))
                .map(found -> one(found).getUUID("id"))
                .chain(id -> transactions.writeAsSystem(
                        () -> idempotency.once(key, List.of(id, reason), Anonymised.class, () -> transactions
                                .statements()
                                .chain(sql -> end(sql, id, reason, contents)))))
                .call(() -> files.forget(contents, clock.instant()));
    }

    /** @param contents takes the digests of content that nothing refers to any more */
    private Uni<Anonymised> end(Statements sql, UUID id, String reason, List<String> contents) {
        return sql.execute(LOCKED, Tuple.of(id)).map(Anonymisation::one).chain(dossier -> {
            requireEnd(dossier);
            String code = dossier.getString("code");
            String text = SearchText.of(
                    String.join(" | ", code, dossier.getString("procedure_code"), dossier.getString("procedure_name")));
            return sql.execute(PERSON, Tuple.of(id, Applicant.ANONYMISED, text, OffsetDateTime.now(clock)))
                    .chain(() -> sql.execute(TIMELINE, Tuple.of(id)))
                    .chain(() -> removeFiles(sql, id))
                    .invoke(contents::addAll)
                    .map(gone -> new Anonymised(code, gone.size()))
                    .call(told -> audit.record(
                            "dossier.anonymise",
                            "dossier",
                            id.toString(),
                            Map.of("code", code, "reason", reason, "files", told.files())));
        });
    }

    private void requireEnd(Row dossier) {
        if (dossier.getOffsetDateTime("anonymised_at") != null) {
            throw new RetentionRefusal.AlreadyAnonymous();
        }
        OffsetDateTime ended = dossier.getOffsetDateTime("ended_at");
        if (ended == null || !ENDED.contains(dossier.getString("state"))) {
            throw new PersonRefusal.StillOpen();
        }
        retention.requireOver(
                List.of(dossier.getString("procedure_code"), dossier.getString("field_code")),
                ended.atZoneSameInstant(Clocks.ZONE).toLocalDate(),
                LocalDate.now(clock));
    }

    /** @return digests of content that nothing refers to any more */
    private static Uni<List<String>> removeFiles(Statements sql, UUID id) {
        return sql.execute(LET_GO, Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("file_id"))
                        .toArray(UUID[]::new))
                .chain(ids -> sql.execute(FILES, Tuple.of(ids)))
                .map(Anonymisation::contents)
                .chain(gone -> sql.execute(STILL_USED, Tuple.of(gone.toArray(String[]::new)))
                        .map(Anonymisation::contents)
                        .map(used -> gone.stream()
                                .filter(each -> !used.contains(each))
                                .toList()));
    }

    private static List<String> contents(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("sha256"))
                .distinct()
                .toList();
    }

    private static Row one(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new DossierRefusal.NotFound();
        }
        return rows.iterator().next();
    }
}

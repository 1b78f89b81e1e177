package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** What is stored about the person behind a dossier, and who has been shown it. Reading either is itself written down. */
@ApplicationScoped
class PersonalData {
    /** A dossier without a number is of nobody else. */
    private static final String OF_PERSON = """
            select * from dossier where identity_number = $1 and (id = $2 or $1 <> 'null')
            order by registered_at desc, id desc limit 200""";

    private static final String ACCESSES = """
            select at, actor_name, unit, action, details::text as details from audit_entry
            where (subject_type = 'dossier' and subject_id = any ($1)
                    and action in ('dossier.unmask', 'person.export', 'person.access-log'))
                or (subject_type = 'applicant' and action = 'applicant.look-up' and subject_id = $2
                    and jsonb_exists_any(details -> 'dossiers', $3))
            order by seq desc limit 200""";

    private static final int SHOWN_DIGITS = 3;

    private final Transactions transactions;
    private final DossierRepository repository;
    private final AuditTrail audit;
    private final Identity identity;

    PersonalData(Transactions transactions, DossierRepository repository, AuditTrail audit, Identity identity) {
        this.transactions = transactions;
        this.repository = repository;
        this.audit = audit;
        this.identity = identity;
    }

    /** A dossier of the person with all that it says of the person. */
    record Stored(
            String code,
            String procedureCode,
            String procedureName,
            String state,
            String receivingUnitId,
            String handlingUnitId,
            Instant registeredAt,
            @Nullable Instant endedAt,
            Applicant applicant,
            List<Paper> papers,
            @Nullable Result result,
            @Nullable String note) {
        static Stored of(Dossier dossier) {
            Content content = dossier.content();
            return new Stored(
                    dossier.code,
                    dossier.procedureCode,
                    dossier.procedureName,
                    dossier.state,
                    dossier.receivingUnitId,
                    dossier.handlingUnitId,
                    dossier.registeredAt,
                    dossier.endedAt,
                    content.applicant(),
                    content.papers(),
                    content.result(),
                    content.note());
        }
    }

    Uni<List<PersonAccess>> accessLog(String idOrCode) {
        identity.current().require("audit:read");
        return transactions.write(() -> repository
                .get(idOrCode)
                .chain(dossier -> transactions.statements().chain(sql -> ofPerson(sql, dossier)
                        .chain(all -> accesses(sql, dossier, all))
                        .call(() -> audit.record(
                                "person.access-log",
                                "dossier",
                                dossier.id.toString(),
                                Map.of("code", dossier.code))))));
    }

    Uni<List<Stored>> export(String idOrCode, UnmaskResource.Request request) {
        identity.current().require("dossier:unmask");
        return transactions.write(() -> repository.get(idOrCode).chain(dossier -> transactions
                .statements()
                .chain(sql -> ofPerson(sql, dossier))
                .call(all ->
                        audit.record("person.export", "dossier", dossier.id.toString(), details(dossier, all, request)))
                .map(all -> all.stream().map(Stored::of).toList())));
    }

    /** In the caller's scope. */
    private static Uni<List<Dossier>> ofPerson(Statements sql, Dossier dossier) {
        return sql.execute(OF_PERSON, Tuple.of(dossier.identityNumber, dossier.id))
                .map(DossierRows::of);
    }

    private static Uni<List<PersonAccess>> accesses(Statements sql, Dossier dossier, List<Dossier> all) {
        String number = dossier.identityNumber;
        Tuple which = Tuple.of(
                all.stream().map(each -> each.id).map(UUID::toString).toArray(String[]::new),
                "…" + number.substring(Math.max(0, number.length() - SHOWN_DIGITS)),
                all.stream().map(each -> each.code).toArray(String[]::new));
        return sql.execute(ACCESSES, which).map(rows -> {
            List<PersonAccess> accesses = new ArrayList<>();
            rows.forEach(row -> accesses.add(access(row)));
            return List.copyOf(accesses);
        });
    }

    private static PersonAccess access(Row row) {
        JsonObject details = new JsonObject(row.getString("details"));
        String code = details.getString("code");
        JsonArray codes = details.getJsonArray("dossiers", new JsonArray());
        return new PersonAccess(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("actor_name"),
                row.getString("unit"),
                row.getString("action"),
                details.getString("purpose"),
                details.getString("note"),
                codes.isEmpty() && code != null
                        ? List.of(code)
                        : codes.stream().map(String::valueOf).toList());
    }

    private static Map<String, Object> details(Dossier dossier, List<Dossier> all, UnmaskResource.Request request) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("code", dossier.code);
        details.put("purpose", request.purpose());
        if (request.note() != null) {
            details.put("note", request.note());
        }
        details.put("dossiers", all.stream().map(each -> each.code).toList());
        return details;
    }
}

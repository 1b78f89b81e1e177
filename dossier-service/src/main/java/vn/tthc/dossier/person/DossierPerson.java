package vn.tthc.dossier.person;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.applicant.SearchText;
import vn.tthc.dossier.casefile.DossierRefusal;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.retention.PersonalRecord;
import vn.tthc.platform.retention.Retention;

/**
 * The person in a dossier: name, number, contact, free texts and files go. Code, times, states, figures, the steps of the
 * timeline with their reasons, and the audit trail stay.
 */
@ApplicationScoped
class DossierPerson implements PersonalRecord {
    private static final Set<String> ENDED = Set.of("RESULT_RETURNED", "REFUSED", "WITHDRAWN", "STOPPED");

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

    private final Retention retention;

    DossierPerson(PersonConfig config) {
        this.retention = new Retention(config.retention());
    }

    @Override
    public String table() {
        return "dossier";
    }

    @Override
    public String permission() {
        return PersonRequests.DECIDE;
    }

    @Override
    public Retention retention() {
        return retention;
    }

    @Override
    public Refusal notFound() {
        return new DossierRefusal.NotFound();
    }

    @Override
    public Ended ended(Row dossier) {
        OffsetDateTime ended = dossier.getOffsetDateTime("ended_at");
        if (ended == null || !ENDED.contains(dossier.getString("state"))) {
            throw new PersonRefusal.StillOpen();
        }
        return new Ended(ended, List.of(dossier.getString("procedure_code"), dossier.getString("field_code")));
    }

    @Override
    public Uni<List<String>> takeOut(Statements sql, Row dossier, OffsetDateTime at) {
        UUID id = dossier.getUUID("id");
        String text = SearchText.of(String.join(
                " | ",
                dossier.getString("code"),
                dossier.getString("procedure_code"),
                dossier.getString("procedure_name")));
        return sql.execute(PERSON, Tuple.of(id, Applicant.ANONYMISED, text, at))
                .chain(() -> sql.execute(TIMELINE, Tuple.of(id)))
                .chain(() -> removeFiles(sql, id));
    }

    private static Uni<List<String>> removeFiles(Statements sql, UUID id) {
        return sql.execute(LET_GO, Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("file_id"))
                        .toArray(UUID[]::new))
                .chain(ids -> sql.execute(FILES, Tuple.of(ids)))
                .map(DossierPerson::contents)
                .chain(gone -> sql.execute(STILL_USED, Tuple.of(gone.toArray(String[]::new)))
                        .map(DossierPerson::contents)
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
}

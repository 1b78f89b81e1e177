package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;

/** Reads procedures by code. */
@ApplicationScoped
public class Procedures {
    private static final String IN_FORCE = "select " + ProcedureStore.COLUMNS
            + " from procedure_version v where v.code = any($1) and v.validity @> $2::date and $3::timestamptz is null";
    private static final String AS_KNOWN = "select " + ProcedureStore.COLUMNS
            + " from procedure_as_of($2, $3) a join procedure_version v on v.id = a.id where a.code = any($1)";

    private final Transactions transactions;
    private final ProcedureViews views;

    Procedures(Transactions transactions, ProcedureViews views) {
        this.transactions = transactions;
        this.views = views;
    }

    /** @param count procedures of the province in force today */
    public record Field(String code, String name, int procedures) {}

    /** A level and field in which the province has procedures. */
    public record LevelAndField(ProcedureLevel level, String fieldCode, String fieldName) {}

    Uni<ProcedureView> get(String code, AsOf asOf, boolean withWorkflow) {
        return batch(List.of(code), asOf, withWorkflow)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new ProcedureRefusal.NotFound(code)));
    }

    /** Those in force then, in the order asked for. */
    Uni<List<ProcedureView>> batch(Collection<String> codes, AsOf asOf, boolean withWorkflow) {
        return transactions
                .queryAsSystem(c -> c.preparedQuery(asOf.known() == null ? IN_FORCE : AS_KNOWN)
                        .execute(Tuple.of(codes.toArray(String[]::new), asOf.validOn(), asOf.knownUntil()))
                        .chain(rows -> views.of(c, ProcedureStore.versions(rows), asOf, withWorkflow)))
                .map(found -> {
                    Map<String, ProcedureView> byCode =
                            found.stream().collect(Collectors.toMap(ProcedureView::code, Function.identity()));
                    return codes.stream()
                            .distinct()
                            .filter(byCode::containsKey)
                            .map(byCode::get)
                            .toList();
                });
    }

    /** Fails always: with the decision that published what is in force, or because nothing is. */
    Uni<Void> refuseChange(String code, LocalDate today) {
        return get(code, new AsOf(today, null), false).chain(view -> view.versions().stream()
                .filter(ref -> ref.versionId().equals(view.versionId()))
                .findFirst()
                .map(ref -> Uni.createFrom().<Void>failure(new ProcedureRefusal.Published(ref, code)))
                .orElseThrow());
    }

    Uni<List<Field>> fields(LocalDate at) {
        return transactions.queryAsSystem(
                c -> c.preparedQuery("""
                        select field_code, min(field_name) as field_name, count(*)::int as procedures
                        from procedure_version where status = 'PUBLISHED' and validity @> $1::date
                        group by field_code order by 2, 1
                        """).execute(Tuple.of(at)).map(rows -> StreamSupport.stream(
                                rows.spliterator(), false)
                        .map(row -> new Field(row.getString(0), row.getString(1), row.getInteger(2)))
                        .toList()));
    }

    /** Where workflows are needed; inside a transaction at hand. */
    public Uni<List<LevelAndField>> levelsAndFields(Statements statements) {
        return statements.execute("""
                        select level, field_code, min(field_name) from procedure_version where status = 'PUBLISHED'
                        group by level, field_code order by level, field_code
                        """).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row ->
                        new LevelAndField(ProcedureLevel.valueOf(row.getString(0)), row.getString(1), row.getString(2)))
                .toList());
    }
}

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
            + " from procedure_version v where v.code = any($1) and v.validity @> $2::date";

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

    Uni<ProcedureView> get(String code, LocalDate at, boolean withWorkflow) {
        return batch(List.of(code), at, withWorkflow)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new ProcedureRefusal.NotFound(code)));
    }

    /** Those in force on the day, in the order asked for. */
    Uni<List<ProcedureView>> batch(Collection<String> codes, LocalDate at, boolean withWorkflow) {
        return transactions
                .queryAsSystem(c -> c.preparedQuery(IN_FORCE)
                        .execute(Tuple.of(codes.toArray(String[]::new), at))
                        .chain(rows -> views.of(c, ProcedureStore.versions(rows), withWorkflow)))
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

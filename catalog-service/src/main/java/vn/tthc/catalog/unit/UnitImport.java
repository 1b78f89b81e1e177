package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Csv;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.unit.UnitRows.UnitRow;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.unit.UnitState.Rank;

/** Loads the unit files: units and departments in one shape, successors in another; told apart by their header. */
@ApplicationScoped
public class UnitImport {
    private static final String UPSERT = """
            insert into org_unit (id, code, name, level, kind, parent_id, valid_from, valid_to, source, folded)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[],
                $8::date[], $9::text[], $10::text[])
            on conflict (id) do update set name = excluded.name, level = excluded.level, kind = excluded.kind,
                parent_id = excluded.parent_id, valid_to = excluded.valid_to, source = excluded.source,
                folded = excluded.folded
            where org_unit.begun_by is null and org_unit.ended_by is null
                and (org_unit.name, org_unit.level, org_unit.kind, org_unit.parent_id, org_unit.valid_to, org_unit.source)
                is distinct from (excluded.name, excluded.level, excluded.kind, excluded.parent_id, excluded.valid_to,
                    excluded.source)
            returning id
            """;
    private static final String SUCCESSION = """
            insert into unit_succession (from_id, to_id, extent, clause)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
            on conflict (from_id, to_id) do update set extent = excluded.extent, clause = excluded.clause
            where (unit_succession.extent, unit_succession.clause) is distinct from (excluded.extent, excluded.clause)
            returning from_id, to_id
            """;

    private final Transactions transactions;
    private final Units units;
    private final UnitChangeStore changes;
    private final UnitNews news;

    UnitImport(Transactions transactions, Units units, UnitChangeStore changes, UnitNews news) {
        this.transactions = transactions;
        this.units = units;
        this.changes = changes;
        this.news = news;
    }

    /** Inside {@link Transactions#write}. */
    public Uni<Loaded> load(String csv) {
        List<Map<String, String>> rows = Csv.rows(csv);
        boolean successors = !rows.isEmpty() && rows.getFirst().containsKey("old_code");
        return transactions.statements().chain(s -> units.all(s)
                .chain(known -> successors
                        ? successors(s, rows, known)
                        : changes.decided(s).chain(decided -> units(s, rows, known, decided))));
    }

    private Uni<Loaded> units(
            Statements statements, List<Map<String, String>> rows, List<OrgUnit> known, Set<String> decided) {
        UnitRows.Read read =
                UnitRows.read(rows, known.stream().map(UnitImport::row).toList(), decided);
        List<UnitRow> list = read.units();
        return statements
                .execute(UPSERT, tuple(list, read.parents()))
                .map(changed -> StreamSupport.stream(changed.spliterator(), false)
                        .map(row -> row.getString(0))
                        .toList())
                .chain(changed -> news.tell(statements, new HashSet<>(changed))
                        .replaceWith(new Loaded(
                                rows.size(),
                                changed.size(),
                                list.size() + read.decided() - changed.size(),
                                read.odd())));
    }

    private static Tuple tuple(List<UnitRow> list, Map<String, String> parents) {
        return Tuple.tuple(List.of(
                texts(list, UnitRow::id),
                texts(list, UnitRow::code),
                texts(list, UnitRow::name),
                texts(list, u -> u.level().name()),
                texts(list, UnitRow::kind),
                texts(list, u -> parents.get(u.id())),
                list.stream().map(UnitRow::validFrom).toArray(LocalDate[]::new),
                list.stream().map(UnitRow::validTo).toArray(LocalDate[]::new),
                texts(list, UnitRow::source),
                texts(list, u -> SearchText.fold(u.name()))));
    }

    private static <T> String[] texts(List<T> list, Function<T, @Nullable String> part) {
        return list.stream().map(part).toArray(String[]::new);
    }

    private static UnitRow row(OrgUnit unit) {
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.level(),
                unit.kind(),
                null,
                unit.validFrom(),
                unit.validTo(),
                "");
    }

    /** Old communes ended on the day before the new ones began. */
    private Uni<Loaded> successors(Statements statements, List<Map<String, String>> rows, List<OrgUnit> known) {
        LocalDate first = UnitRows.NEW_COMMUNES;
        List<String[]> links = new ArrayList<>();
        List<Odd> odd = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            String from = commune(known, row.getOrDefault("old_code", ""), first.minusDays(1));
            String to = commune(known, row.getOrDefault("new_code", ""), first);
            String extent = row.getOrDefault("extent", "");
            if (from == null || to == null || !(extent.equals("full") || extent.equals("partial"))) {
                odd.add(new Odd(
                        i + 1,
                        row.get("old_code"),
                        "succession-unknown",
                        "Không tìm thấy đơn vị của dòng này.",
                        row.toString()));
            } else {
                links.add(new String[] {
                    from, to, extent.equals("full") ? "FULL" : "PARTIAL", row.getOrDefault("clause_of_nq_1654", "")
                });
            }
        }
        Tuple tuple = Tuple.tuple();
        for (int i = 0; i < 4; i++) {
            int part = i;
            tuple.addArrayOfString(texts(links, link -> link[part]));
        }
        return statements.execute(SUCCESSION, tuple).chain(changed -> {
            Set<String> touched = new HashSet<>();
            changed.forEach(row -> {
                touched.add(row.getString(0));
                touched.add(row.getString(1));
            });
            return news.tell(statements, touched)
                    .replaceWith(new Loaded(rows.size(), changed.size(), links.size() - changed.size(), odd));
        });
    }

    private static @Nullable String commune(List<OrgUnit> known, String code, LocalDate day) {
        return known.stream()
                .filter(u -> u.level() == Rank.COMMUNE && u.code().equals(code) && row(u).validOn(day))
                .map(OrgUnit::id)
                .findFirst()
                .orElse(null);
    }
}

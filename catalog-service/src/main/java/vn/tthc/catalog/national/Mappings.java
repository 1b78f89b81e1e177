package vn.tthc.catalog.national;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import vn.tthc.catalog.portal.HandlingUnits;
import vn.tthc.catalog.unit.Units;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** A person says which national code a local procedure has, or that it has none; the comparison follows at once. */
@ApplicationScoped
class Mappings {
    private static final String LOCAL = """
            select 1 from procedure_version v where v.code = $1 and v.status = 'PUBLISHED' and v.validity @> $2::date
              and not exists (select 1 from national_procedure n where n.code = v.code)
            """;
    private static final String PUT = """
            insert into national_mapping (local_code, national_code, note, decided_by, decided_at) values ($1, $2, $3, $4, $5)
            on conflict (local_code) do update set national_code = excluded.national_code, note = excluded.note,
                decided_by = excluded.decided_by, decided_at = excluded.decided_at
            """;

    private final Transactions transactions;
    private final NationalStore store;
    private final NationalCompare compare;
    private final Units units;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    Mappings(
            Transactions transactions,
            NationalStore store,
            NationalCompare compare,
            Units units,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.compare = compare;
        this.units = units;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    Uni<Void> put(String code, Mapping mapping) {
        identity.current().require("decision:draft");
        String by = identity.current().username();
        return transactions.write(() -> transactions.statements().chain(s -> store.lock(s)
                .chain(() -> check(s, code, mapping))
                .chain(() -> s.execute(
                        PUT,
                        Tuple.of(
                                code,
                                mapping.nationalCode(),
                                mapping.note(),
                                by,
                                clock.instant().atOffset(ZoneOffset.UTC))))
                .chain(() -> audit.record(
                        "national-code.mapped",
                        "procedure",
                        code,
                        Map.of("nationalCode", Objects.requireNonNullElse(mapping.nationalCode(), ""))))
                .chain(() -> units.departments(s))
                .chain(departments -> compare.run(s, departments.getOrDefault(HandlingUnits.OFFICE, "")))));
    }

    private Uni<Void> check(Statements s, String code, Mapping mapping) {
        String wanted = mapping.nationalCode();
        return s.execute(LOCAL, Tuple.of(code, LocalDate.now(clock)))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw new NationalRefusal.NothingToMap(code);
                    }
                })
                .chain(() -> wanted == null
                        ? Uni.createFrom().voidItem()
                        : s.execute(
                                        "select 1 from national_procedure where code = $1 and gone_at is null",
                                        Tuple.of(wanted))
                                .invoke(rows -> {
                                    if (rows.size() == 0) {
                                        throw new NationalRefusal.NotListed(wanted);
                                    }
                                })
                                .replaceWithVoid());
    }
}

package vn.tthc.catalog.quality;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Amendments;
import vn.tthc.catalog.decision.Amendments.Amended;
import vn.tthc.catalog.decision.Amendments.Amendment;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;
import vn.tthc.catalog.quality.Confirmation.Chosen;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** Takes proposals over into a draft decision. */
@ApplicationScoped
class Confirming {
    private static final String CORRECTIONS = """
            select v.code, c.part, c.change, c.content::text as content
            from quality_correction c join procedure_version v on v.id = c.version_id
            where v.code = any($1) and v.status = 'PUBLISHED' and v.validity @> $2::date
            """;
    private static final String TITLE =
            "Về việc công bố danh mục thủ tục hành chính được sửa đổi, bổ sung (chuẩn hóa dữ liệu)";

    private final Transactions transactions;
    private final Amendments amendments;
    private final Identity identity;
    private final Clock clock;

    Confirming(Transactions transactions, Amendments amendments, Identity identity, Clock clock) {
        this.transactions = transactions;
        this.amendments = amendments;
        this.identity = identity;
        this.clock = clock;
    }

    Uni<Amended> confirm(@Nullable String key, Confirmation confirmation) {
        identity.current().require("decision:draft");
        String[] codes =
                confirmation.corrections().stream().map(Chosen::code).distinct().toArray(String[]::new);
        return transactions
                .queryAsSystem(c -> c.preparedQuery(CORRECTIONS).execute(Tuple.of(codes, LocalDate.now(clock))))
                .chain(rows -> {
                    Map<Chosen, Row> known = new LinkedHashMap<>();
                    rows.forEach(row -> known.put(new Chosen(row.getString("code"), row.getString("part")), row));
                    List<Amendment> lines = new ArrayList<>();
                    for (Chosen chosen : confirmation.corrections()) {
                        Row row = known.get(chosen);
                        if (row == null) {
                            throw new QualityRefusal.NothingProposed(chosen.code(), chosen.part());
                        }
                        lines.add(new Amendment(
                                chosen.code(), Change.valueOf(row.getString("change")), row.getString("content")));
                    }
                    return amendments.add(key, confirmation.decisionId(), TITLE, lines);
                });
    }
}

package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.identity.Identity;

/**
 * The decision that the first load of the catalogue counts as. It is nobody's decision: it says which list the catalogue
 * began with, so that every version has one.
 */
@ApplicationScoped
public class Baseline {
    /** The province exists in its present form since this day; what its catalogue was before is not known. */
    public static final LocalDate FROM = LocalDate.of(2025, 7, 1);

    private static final String TITLE =
            "Danh mục ban đầu: thủ tục hành chính trên Cổng Dịch vụ công quốc gia ngày 18/7/2026 áp dụng tại tỉnh An Giang";

    private final Identity identity;
    private final Clock clock;

    Baseline(Identity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** The baseline there is; empty before the first load. Inside a transaction at hand. */
    public Uni<Optional<UUID>> find(Statements statements) {
        return statements
                .execute("select id from decision where status = 'BASELINE'", Tuple.tuple())
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getUUID("id")));
    }

    /** Makes the baseline. */
    public Uni<UUID> open(Statements statements) {
        UUID id = Ids.next();
        return statements
                .execute(
                        """
                        insert into decision (id, status, title, effective_on, drafted_by, revision, folded, created_at,
                            changed_at)
                        values ($1, 'BASELINE', $2, $3, $4, 1, $5, $6, $6)
                        """,
                        Tuple.of(
                                id,
                                TITLE,
                                FROM,
                                identity.current().username(),
                                SearchText.fold(TITLE),
                                clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWith(id);
    }

    /** One line for each procedure that applies. */
    public Uni<Void> close(Statements statements, UUID id) {
        return statements.execute("""
                        insert into decision_line (decision_id, no, kind, procedure_code, procedure_name)
                        select decision_id, row_number() over (order by code), change, code, name
                        from procedure_version where decision_id = $1 and change is not null
                        """, Tuple.of(id)).replaceWithVoid();
    }
}

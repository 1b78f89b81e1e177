package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.problem.InvalidInput;

/** What was published in a period, for the line of the report; counted from the lines of decisions, never kept or typed. */
@ApplicationScoped
class PublishedPeriod {
    private static final String COUNT = """
            select count(distinct d.id)::int as decisions, count(l.no) filter (where l.kind = 'INTRODUCE')::int as introduced,
                count(l.no) filter (where l.kind = 'AMEND')::int as amended,
                count(l.no) filter (where l.kind = 'REPLACE')::int as replaced,
                count(l.no) filter (where l.kind = 'ABOLISH')::int as abolished
            from decision d left join decision_line l on l.decision_id = d.id
            where d.status = 'ISSUED' and d.issued_on between $1 and $2
            """;

    /**
     * Shape of the API (GraphQL type {@code PublishedTotals}).
     *
     * @param from first day of issue, inclusive
     * @param to last day of issue, inclusive
     * @param decisions issued in the period; the list that the suite began with is none of them
     * @param lines of all kinds together: the sum of the totals
     */
    record Published(LocalDate from, LocalDate to, int decisions, int lines, Decision.Totals totals) {}

    private final Transactions transactions;
    private final Identity identity;

    PublishedPeriod(Transactions transactions, Identity identity) {
        this.transactions = transactions;
        this.identity = identity;
    }

    /** @throws InvalidInput when a day is missing or the last is before the first */
    Uni<Published> count(@Nullable LocalDate from, @Nullable LocalDate to) {
        identity.current().require("decision:read");
        if (from == null || to == null || to.isBefore(from)) {
            throw new InvalidInput(
                    from == null ? "from" : "to",
                    "Cần ngày đầu và ngày cuối của kỳ, ngày cuối không trước ngày đầu.",
                    "The first and the last day of the period are needed, the last not before the first.");
        }
        return transactions
                .rows(COUNT, Tuple.of(from, to))
                .map(rows -> published(from, to, rows.iterator().next()));
    }

    private static Published published(LocalDate from, LocalDate to, Row row) {
        var totals = new Decision.Totals(
                row.getInteger("introduced"),
                row.getInteger("amended"),
                row.getInteger("replaced"),
                row.getInteger("abolished"));
        int lines = totals.introduced() + totals.amended() + totals.replaced() + totals.abolished();
        return new Published(from, to, row.getInteger("decisions"), lines, totals);
    }
}

package vn.tthc.platform.retention;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.problem.Refusal;

/** A kind of record that a person can be taken out of, row by row. */
public interface PersonalRecord {
    /** The table with {@code id}, {@code code}, {@code anonymised_at} and a policy of rows; its name in the audit trail. */
    String table();

    /** What who takes a person out must be permitted. */
    String permission();

    Retention retention();

    Refusal notFound();

    /** @throws Refusal while the record has not ended */
    Ended ended(Row row);

    /**
     * Takes the person out of everything that the record consists of, and lets its files go.
     *
     * @return digests of content that nothing refers to any more
     */
    Uni<List<String>> takeOut(Statements sql, Row row, OffsetDateTime at);

    /** @param classes of the record for its retention, the narrowest first */
    record Ended(OffsetDateTime at, List<String> classes) {}
}

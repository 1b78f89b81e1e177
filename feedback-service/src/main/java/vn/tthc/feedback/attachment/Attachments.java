package vn.tthc.feedback.attachment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.file.FileRefusal;
import vn.tthc.platform.problem.InvalidInput;
import vn.tthc.platform.problem.Violation;

/** Which files were handed in, and which feedback each belongs to. */
@ApplicationScoped
public class Attachments {
    /** Files of one command. */
    public static final int MOST_AT_ONCE = 5;

    /** Files of one feedback, supplements included. */
    private static final int MOST = 20;

    private static final String REMOVE_OF = removal("feedback_id = $1");

    private final Transactions transactions;
    private final Clock clock;

    Attachments(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param by username of the officer, or of the public */
    public Uni<FileRef> handedIn(FileRef file, String by) {
        Tuple row = Tuple.tuple()
                .addUUID(file.id())
                .addString(file.sha256())
                .addString(file.name())
                .addLong(file.size())
                .addString(file.mediaType())
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                .addString(by);
        return transactions
                .queryAsSystem(sql -> sql.preparedQuery(
                                "insert into feedback_file (id, sha256, name, size, media_type, uploaded_at, uploaded_by)"
                                        + " values ($1, $2, $3, $4, $5, $6, $7)")
                        .execute(row))
                .replaceWith(file);
    }

    /**
     * The files in the order of the ids, held for a feedback. Inside a write transaction.
     *
     * @param already how many the feedback has
     * @throws FileRefusal.NotFound when one was not handed in, or belongs to a feedback
     */
    public Uni<List<FileRef>> free(List<UUID> ids, int already) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        if (already + ids.size() > MOST) {
            throw new InvalidInput("fileIds", "Tối đa " + MOST + " tệp.", "At most " + MOST + " files.");
        }
        return transactions
                .statements()
                .chain(sql -> sql.execute(
                        "select * from feedback_file where id = any ($1) and feedback_id is null for update",
                        Tuple.of(ids.toArray(UUID[]::new))))
                .map(rows -> {
                    Map<UUID, FileRef> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.getUUID("id"), ref(row)));
                    List<UUID> missing =
                            ids.stream().filter(id -> !found.containsKey(id)).toList();
                    if (!missing.isEmpty()) {
                        throw new FileRefusal.NotFound(missing.stream()
                                .map(id -> new Violation(
                                        "fileIds", "Không có tệp " + id + ".", "There is no file " + id + "."))
                                .toArray(Violation[]::new));
                    }
                    return ids.stream().distinct().map(found::get).toList();
                });
    }

    /** From now on they belong to the feedback. Inside the transaction of {@link #free}. */
    public Uni<Void> belong(List<FileRef> files, UUID feedbackId) {
        if (files.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] ids = files.stream().map(FileRef::id).toArray(UUID[]::new);
        return transactions
                .statements()
                .chain(sql -> sql.execute(
                        "update feedback_file set feedback_id = $1 where id = any ($2)", Tuple.of(feedbackId, ids)))
                .replaceWithVoid();
    }

    /** Takes its files from the feedback. Inside a write transaction. @return digests of content that no other row refers to */
    public Uni<List<String>> removeOf(UUID feedbackId) {
        return transactions
                .statements()
                .chain(sql -> sql.execute(REMOVE_OF, Tuple.of(feedbackId)))
                .map(Attachments::contents);
    }

    /** Deletes rows, and selects the content that no other row refers to. */
    static String removal(String which) {
        return "with gone as (delete from feedback_file where " + which + " returning id, sha256)"
                + " select distinct sha256 from gone where not exists (select 1 from feedback_file f"
                + " where f.sha256 = gone.sha256 and f.id not in (select id from gone))";
    }

    static List<String> contents(RowSet<Row> removed) {
        return StreamSupport.stream(removed.spliterator(), false)
                .map(row -> row.getString("sha256"))
                .toList();
    }

    /** For an officer: a file of a feedback in scope, or one that the officer has just handed in. */
    Uni<FileRef> readable(UUID id, String username) {
        return transactions
                .query(sql -> sql.preparedQuery(
                                "select * from feedback_file where id = $1 and (feedback_id is not null or uploaded_by = $2)")
                        .execute(Tuple.of(id, username)))
                .map(rows -> {
                    if (!rows.iterator().hasNext()) {
                        throw new FileRefusal.NotFound();
                    }
                    return ref(rows.iterator().next());
                });
    }

    private static FileRef ref(Row row) {
        return new FileRef(
                row.getUUID("id"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("sha256"));
    }
}

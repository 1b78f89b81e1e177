package vn.tthc.dossier.file;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.file.FileRefusal;
import vn.tthc.platform.problem.Violation;

/** For the features that name files: what they are, and which dossier uses them. Inside a transaction. */
@ApplicationScoped
public class DossierFiles {
    private final Transactions transactions;

    DossierFiles(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The files by id, as far as the caller's scope shows them. @throws FileRefusal.NotFound when one is not there */
    public Uni<Map<UUID, FileRef>> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transactions
                .statements()
                .chain(sql -> sql.execute(
                        "select * from stored_file where id = any ($1)", Tuple.of(ids.toArray(UUID[]::new))))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DossierFiles::ref)
                        .collect(Collectors.toMap(FileRef::id, Function.identity())))
                .invoke(found -> requireAll(ids, found));
    }

    /** From now on whoever sees the dossier sees the files. */
    public Uni<Void> use(List<UUID> ids, UUID dossierId, String handlingUnitId, String receivingUnitId) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transactions
                .statements()
                .chain(sql -> sql.execute(
                        """
                        insert into dossier_file (dossier_id, file_id, handling_unit_id, receiving_unit_id)
                        select $1, file_id, $3, $4 from unnest($2::uuid[]) file_id on conflict do nothing""", Tuple.of(dossierId, ids.toArray(UUID[]::new), handlingUnitId, receivingUnitId)))
                .replaceWithVoid();
    }

    static FileRef ref(Row row) {
        return new FileRef(
                row.getUUID("id"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("sha256"));
    }

    private static void requireAll(Collection<UUID> ids, Map<UUID, FileRef> found) {
        Violation[] missing = ids.stream()
                .filter(id -> !found.containsKey(id))
                .map(id -> new Violation("fileId", "Không có tệp " + id + ".", "There is no file " + id + "."))
                .toArray(Violation[]::new);
        if (missing.length > 0) {
            throw new FileRefusal.NotFound(missing);
        }
    }
}

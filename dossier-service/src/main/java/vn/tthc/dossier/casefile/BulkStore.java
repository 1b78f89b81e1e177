package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tthc.platform.data.Transactions;

/** Which items of a bulk load are already there. */
@ApplicationScoped
class BulkStore {
    private final Transactions transactions;

    BulkStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Answers for the references that were loaded before. */
    Uni<Map<String, BulkAnswer>> known(List<String> refs) {
        return transactions
                .queryAsSystem(sql -> sql.preparedQuery(
                                "select external_ref, id, code from dossier where external_ref = any ($1)")
                        .execute(Tuple.of(refs.toArray(String[]::new))))
                .map(rows -> {
                    Map<String, BulkAnswer> known = new HashMap<>();
                    rows.forEach(row -> known.put(
                            row.getString("external_ref"),
                            new BulkAnswer(
                                    row.getString("external_ref"), row.getUUID("id"), row.getString("code"), null)));
                    return known;
                });
    }
}

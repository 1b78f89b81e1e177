package vn.tthc.dossier.queue;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Transactions;

/** Written down before a list is taken away as a file: who, by which filter, how many rows. */
@Path("/api/v1/dossiers/exports")
@Authenticated
class ExportResource {
    private final Queues queues;
    private final Transactions transactions;
    private final AuditTrail audit;

    ExportResource(Queues queues, Transactions transactions, AuditTrail audit) {
        this.queues = queues;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** @param rows as counted here, not as the caller says */
    record Announced(long rows) {}

    @POST
    public Uni<Announced> announce(@BeanParam Filter filter) {
        return queues.count(filter)
                .call(rows -> transactions.write(() -> audit.record(
                        "dossier.export",
                        "dossier-list",
                        filter.viewName().name(),
                        Map.of("filter", filter.inWords(), "rows", rows))))
                .map(Announced::new);
    }
}

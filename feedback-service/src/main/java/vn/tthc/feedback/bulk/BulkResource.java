package vn.tthc.feedback.bulk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import vn.tthc.feedback.register.Registration;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.problem.Refusal;

/** Loads histories, each in a transaction of its own: one that is refused stops no other. */
@Path("/api/v1/feedbacks/bulk")
@Authenticated
class BulkResource {
    private static final String IMPORT = "feedback:import";
    private static final int MOST = 500;

    private final Transactions transactions;
    private final Registration registration;
    private final Identity identity;

    BulkResource(Transactions transactions, Registration registration, Identity identity) {
        this.transactions = transactions;
        this.registration = registration;
        this.identity = identity;
    }

    /** Answers in the order of the histories. */
    @POST
    public Uni<List<Loaded>> load(@NotNull @Size(max = MOST) List<@NotNull @Valid History> histories, UriInfo request) {
        identity.current().require(IMPORT);
        return Multi.createFrom()
                .iterable(histories)
                .onItem()
                .transformToUniAndConcatenate(history -> one(history, request.getRequestUri()))
                .collect()
                .asList();
    }

    private Uni<Loaded> one(History history, URI instance) {
        return transactions
                .write(() -> registration
                        .codeOf(history.ref())
                        .chain(code -> code != null
                                ? Uni.createFrom().item(new Loaded(history.ref(), code, true, null))
                                : registration
                                        .receive(history.submission(), history.past())
                                        .map(receipt -> new Loaded(history.ref(), receipt.code(), false, null))))
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> Loaded.refused(history.ref(), (Refusal) refusal, instance));
    }
}

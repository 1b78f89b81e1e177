package vn.tthc.feedback.staff;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.register.Assignments;
import vn.tthc.feedback.register.DividedFeedback;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Feedbacks of divided units: the work list, and the command that gives them to a unit of today. */
@Path("/api/v1/divided-units")
@Authenticated
class DividedUnitResource {
    private static final String IMPORT = "feedback:import";

    private final Assignments assignments;
    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Identity identity;

    DividedUnitResource(
            Assignments assignments, Transactions transactions, Idempotency idempotency, Identity identity) {
        this.assignments = assignments;
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /** @param feedbacks how many were given on */
    record Assigned(int feedbacks) {}

    @GET
    @Path("feedbacks")
    public Uni<Page<DividedFeedback>> open(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        identity.current().require(IMPORT);
        return assignments.open(PageRequest.of(first, after));
    }

    /** All of them or none. */
    @POST
    @Path("assignments")
    public Uni<Assigned> assign(
            @NotNull @Valid AssignFeedbacks command,
            @HeaderParam("Idempotency-Key") @NotNull @Size(min = 8, max = 80) String key) {
        CurrentUser user = identity.current();
        user.require(IMPORT);
        return transactions.write(() -> idempotency.once(key, command, Assigned.class, () -> assignments
                .assign(command.feedbackIds(), command.toUnitId(), command.reason(), user)
                .map(Assigned::new)));
    }
}

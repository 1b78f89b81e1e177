package vn.tthc.feedback.citizen;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.privacy.Text;
import vn.tthc.feedback.register.FeedbackReceipt;
import vn.tthc.feedback.register.OpenRegister;
import vn.tthc.feedback.register.PublicState;
import vn.tthc.feedback.register.PublishedFeedback;
import vn.tthc.feedback.register.Registration;
import vn.tthc.feedback.register.SenderSupplement;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Feedback without log-in. */
@Path("/api/v1/public/feedbacks")
@PermitAll
class PublicFeedbackResource {
    private final AbuseGuard guard;
    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Registration registration;
    private final SenderSupplement supplements;
    private final OpenRegister register;
    private final Clock clock;

    PublicFeedbackResource(
            AbuseGuard guard,
            Transactions transactions,
            Idempotency idempotency,
            Registration registration,
            SenderSupplement supplements,
            OpenRegister register,
            Clock clock) {
        this.guard = guard;
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.registration = registration;
        this.supplements = supplements;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @SmallBody
    @ResponseStatus(201)
    public Uni<FeedbackReceipt> submit(
            @HeaderParam("Idempotency-Key") @NotNull @Size(min = 8, max = 80) String key,
            @NotNull @Valid PublicFeedback feedback,
            @Context HttpServerRequest request) {
        guard.submission(request, feedback.website());
        return transactions.writeAsSystem(() -> idempotency.once(
                key, feedback, FeedbackReceipt.class, () -> registration.receive(feedback.at(clock.instant()))));
    }

    /** What was published, newest first, without anything of the senders. */
    @GET
    public Uni<Page<PublishedFeedback>> published(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        return register.published(PageRequest.of(first, after));
    }

    /** For the sender. An unknown code and a wrong secret are answered alike; in a header, no log of addresses has the secret. */
    @GET
    @Path("{code}")
    public Uni<PublicState> follow(
            String code,
            @HeaderParam("X-Check-Secret") @Nullable String secret,
            @QueryParam("secret") @Nullable String inAddress,
            @Context HttpServerRequest request) {
        guard.lookup(request);
        return register.follow(code, secret != null ? secret : inAddress != null ? inAddress : "");
    }

    /** What the sender was asked for. An unknown code and a wrong secret are answered alike. */
    @POST
    @Path("{code}/supplement")
    @SmallBody
    public Uni<PublicState> supplement(
            String code,
            @HeaderParam("Idempotency-Key") @NotNull @Size(min = 8, max = 80) String key,
            @NotNull @Valid PublicSupplement added,
            @Context HttpServerRequest request) {
        guard.submission(request, added.website());
        record Command(String code, PublicSupplement added) {}
        String content = Objects.requireNonNullElse(Text.clean(added.content()), "");
        return transactions
                .writeAsSystem(() -> idempotency.once(
                        key,
                        new Command(code, added),
                        UUID.class,
                        () -> supplements.add(code, added.secret(), content, added.fileIds())))
                .chain(done -> register.follow(code, added.secret()));
    }
}

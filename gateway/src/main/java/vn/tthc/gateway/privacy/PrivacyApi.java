package vn.tthc.gateway.privacy;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** What people ask for about their data, and the end of personal data in dossiers and feedback. */
@GraphQLApi
public class PrivacyApi {
    private final Backends backends;
    private final PrivacyClient service;
    private final FeedbackPrivacyClient feedbacks;
    private final Units units;

    PrivacyApi(
            Backends backends,
            @RestClient PrivacyClient service,
            @RestClient FeedbackPrivacyClient feedbacks,
            Units units) {
        this.backends = backends;
        this.service = service;
        this.feedbacks = feedbacks;
        this.units = units;
    }

    @Query
    @Description("Requests of people about their data; those that run by their deadline, all of them the newest first")
    public Uni<PersonRequestConnection> personRequests(
            @DefaultValue("false") Boolean running, @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        boolean only = Boolean.TRUE.equals(running);
        return backends.read(Backend.DOSSIER, () -> service.requests(only, slice.size(), slice.after()))
                .map(page -> PersonRequestConnection.of(page, slice));
    }

    @Mutation
    @Description("Takes down what a person asks for; the deadline follows from what it is")
    public Uni<PersonRequest> takeDownPersonRequest(TakeDownPersonRequestInput input, String idempotencyKey) {
        return backends.command(Backend.DOSSIER, () -> service.takeDown(idempotencyKey, input));
    }

    @Mutation
    @Description("Grants or refuses a request, with its ground")
    public Uni<PersonRequest> decidePersonRequest(
            String id, PersonRequestDecision decision, String ground, String idempotencyKey) {
        var command = new PrivacyClient.Decide(decision, ground);
        return backends.command(Backend.DOSSIER, () -> service.decide(id, idempotencyKey, command));
    }

    @Mutation
    @Description("Says what was done for a request that was granted")
    public Uni<PersonRequest> carryOutPersonRequest(String id, String done, String idempotencyKey) {
        return backends.command(
                Backend.DOSSIER, () -> service.carryOut(id, idempotencyKey, new PrivacyClient.CarryOut(done)));
    }

    @Mutation
    @Description("Takes the person out of an ended dossier whose retention period has run out, for good")
    public Uni<AnonymisedRecord> anonymiseDossier(String dossierId, String reason, String idempotencyKey) {
        var command = new PrivacyClient.Anonymise(reason);
        return backends.command(Backend.DOSSIER, () -> service.anonymise(dossierId, idempotencyKey, command));
    }

    @Mutation
    @Description(
            "Takes the sender out of a feedback that is done and whose retention period has run out, for good; by id or code")
    public Uni<AnonymisedRecord> anonymiseFeedback(String feedbackId, String reason, String idempotencyKey) {
        var command = new PrivacyClient.Anonymise(reason);
        return backends.command(Backend.FEEDBACK, () -> feedbacks.anonymise(feedbackId, idempotencyKey, command));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<PersonRequest> page) {
        return units.of(page, PersonRequest::unitId);
    }
}

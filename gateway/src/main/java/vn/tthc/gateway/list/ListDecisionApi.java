package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
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

/** Decisions that publish lists: the only way onto a list and off it. */
@GraphQLApi
public class ListDecisionApi {
    private final Backends backends;
    private final ListDecisionClient catalog;
    private final Units units;

    ListDecisionApi(Backends backends, @RestClient ListDecisionClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    public Uni<ListDecisionConnection> listDecisions(
            @Nullable ListDecisionFilterInput filter,
            @Description("Items from `after` on; 20 when neither first nor last is given") @Nullable Integer first,
            @Nullable String after,
            @Description("In place of first: the items right before `before`") @Nullable Integer last,
            @Nullable String before) {
        Slice slice = Slice.of(first, after, last, before, 20, true);
        var f = filter == null ? new ListDecisionFilterInput(null, null, null, null, null) : filter;
        return backends.read(
                        Backend.CATALOG,
                        () -> catalog.search(
                                f.status(),
                                f.text(),
                                f.kind(),
                                f.from(),
                                f.to(),
                                slice.forwardSize(),
                                slice.forwardAfter(),
                                slice.backwardSize(),
                                slice.backwardBefore()))
                .map(page -> ListDecisionConnection.of(page, slice));
    }

    @Query
    public Uni<@Nullable ListDecision> listDecision(String id) {
        return backends.find(Backend.CATALOG, () -> catalog.get(id));
    }

    @Mutation
    @Description("Makes a draft, or replaces the content of a draft when `id` is given")
    public Uni<ListDecision> draftListDecision(DraftListDecisionInput input, String idempotencyKey) {
        var draft = ListDecisionClient.Draft.of(input);
        String id = input.id();
        return backends.command(
                Backend.CATALOG,
                () -> id == null ? catalog.draft(idempotencyKey, draft) : catalog.redraft(id, idempotencyKey, draft));
    }

    @Mutation
    @Description("Adds to a draft what the catalogue says and the list does not")
    public Uni<ListDecision> takeIntoListDecision(TakeIntoListDecisionInput input, String idempotencyKey) {
        var wanted = new ListDecisionClient.Take(input.revision(), input.kind(), input.level(), input.fieldCode());
        return backends.command(Backend.CATALOG, () -> catalog.take(input.id(), idempotencyKey, wanted));
    }

    @Mutation
    public Uni<ListDecision> issueListDecision(IssueListDecisionInput input, String idempotencyKey) {
        var issue = new ListDecisionClient.Issue(
                input.revision(), input.number(), input.signer(), input.issuedOn(), input.effectiveOn());
        return backends.command(Backend.CATALOG, () -> catalog.issue(input.id(), idempotencyKey, issue));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<ListDecision> page) {
        return units.of(page, ListDecision::unitId);
    }
}

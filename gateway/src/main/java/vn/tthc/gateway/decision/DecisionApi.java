package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
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

/** Publication decisions (quyết định công bố): the only way to change the catalogue. */
@GraphQLApi
public class DecisionApi {
    private final Backends backends;
    private final DecisionClient catalog;
    private final Units units;

    DecisionApi(Backends backends, @RestClient DecisionClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    public Uni<DecisionConnection> decisions(
            @Nullable DecisionFilterInput filter,
            @Description("Items from `after` on; 20 when neither first nor last is given") @Nullable Integer first,
            @Nullable String after,
            @Description("In place of first: the items right before `before`") @Nullable Integer last,
            @Nullable String before) {
        Slice slice = Slice.of(first, after, last, before, 20, true);
        var f = filter == null ? new DecisionFilterInput(null, null) : filter;
        return backends.read(
                        Backend.CATALOG,
                        () -> catalog.search(
                                f.status(),
                                f.text(),
                                slice.forwardSize(),
                                slice.forwardAfter(),
                                slice.backwardSize(),
                                slice.backwardBefore()))
                .map(page -> DecisionConnection.of(page, slice));
    }

    @Query
    @Description("What was published in a period: issued decisions and their lines, summed up from the lines")
    public Uni<PublishedTotals> publishedTotals(
            @Description("First day of issue") LocalDate from,
            @Description("Last day of issue, inclusive") LocalDate to) {
        return backends.read(Backend.CATALOG, () -> catalog.published(from, to));
    }

    @Query
    public Uni<@Nullable Decision> decision(String id) {
        return backends.find(Backend.CATALOG, () -> catalog.get(id));
    }

    @Mutation
    @Description("Makes a draft, or replaces the content of a draft when `id` is given")
    public Uni<Decision> draftDecision(DraftDecisionInput input, String idempotencyKey) {
        var draft = DecisionClient.Draft.of(input);
        String id = input.id();
        return backends.command(
                Backend.CATALOG,
                () -> id == null ? catalog.draft(idempotencyKey, draft) : catalog.redraft(id, idempotencyKey, draft));
    }

    @Query
    @Description("What issuing it would do on the day: the procedures, and the internal workflows that are touched")
    public Uni<@Nullable DecisionPreview> decisionPreview(String id, LocalDate effectiveOn) {
        return backends.find(Backend.CATALOG, () -> catalog.preview(id, effectiveOn));
    }

    @Mutation
    @Description("Hands a draft of the own unit in to be issued; it is not edited meanwhile")
    public Uni<Decision> submitDecision(String id, int revision, String idempotencyKey) {
        return backends.command(
                Backend.CATALOG, () -> catalog.submit(id, idempotencyKey, new DecisionClient.Submit(revision)));
    }

    @Mutation
    @Description("Makes a submitted decision a draft again: taken back by its unit, or given back with a reason")
    public Uni<Decision> returnDecision(String id, int revision, @Nullable String reason, String idempotencyKey) {
        return backends.command(
                Backend.CATALOG,
                () -> catalog.giveBack(id, idempotencyKey, new DecisionClient.GiveBack(revision, reason)));
    }

    @Mutation
    public Uni<Decision> issueDecision(IssueDecisionInput input, String idempotencyKey) {
        return backends.command(
                Backend.CATALOG, () -> catalog.issue(input.id(), idempotencyKey, DecisionClient.Issue.of(input)));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<Decision> page) {
        return units.of(page, Decision::unitId);
    }
}

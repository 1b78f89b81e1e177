package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.CoercedVariables;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.gateway.guard.GuardSettings.Audience;
import vn.tthc.gateway.guard.QueryJudge.Circumstances;

class QueryJudgeTest {
    private static final QueryLimits LIMITS = new QueryLimits(20_000, 2_000, 10, 400, 20, 20);
    private static final Circumstances SIGNED_IN = new Circumstances(false, false);
    private static final Circumstances ANYONE = new Circumstances(true, false);

    private final QueryJudge judge = new QueryJudge(Schemas.LETTERS, LIMITS, Audience.SIGNED_IN, 1_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a { c } b { c } }                                             | 4",
                "{ list { c } b { c } }                                          | 8",
                "{ b { c } things { totalCount edges { cursor node { c } } } }   | 65",
                "{ b { c } things(first: 100) { edges { node { c } } } }         | 204",
                "{ b { c } things(last: 3) { edges { node { list { c } } } } }   | 25",
                "{ b { c } things(first: 9999) { edges { node { c } } } }        | 204",
                "{ things(first: 5) { edges { node { things(first: 7) { edges { node { c } } } } } } b { c } } | 89",
                "query($n: Int = 4) { b { c } things(first: $n) { edges { node { c } } } } | 12",
                "{ b { c } ...F } fragment F on Query { things(first: 2) { edges { ... on Edge { cursor } } } } | 6"
            })
    void everyFieldCountsAsOftenAsItMayComeBack(String query, long cost) {
        assertThat(judge(query, "{}", SIGNED_IN))
                .isInstanceOfSatisfying(
                        Verdict.Run.class, run -> assertThat(run.cost()).isEqualTo(cost));
    }

    @Property
    void whatMayCostTooMuchIsNotRun(@ForAll @IntRange(min = 1, max = 100) int n) {
        String query = "query($n: Int) { things(first: $n) { edges { node { list { c } } } } b { c } }";
        Verdict verdict = judge(query, "{\"n\": " + n + "}", SIGNED_IN);
        long cost = 4 + n * (1 + 1 + 5L);
        assertThat(verdict instanceof Verdict.Run).isEqualTo(cost <= 1_000);
        if (verdict instanceof Verdict.Refused(DoorRefusal.TooCostly costly)) {
            assertThat(costly.cost()).isEqualTo(cost);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query($n: Int!) { d(n: $n) b { c } }   | {}                | invalid-variables",
                "query($n: Int!) { d(n: $n) b { c } }   | {\"n\": null}     | invalid-variables",
                "query($n: Int!) { d(n: $n) b { c } }   | {\"n\": \"x\"}    | invalid-variables",
                "query A { c b { c } } query B { c }    | {}                | unknown-operation"
            })
    void whatItIsRunWithMustFit(String query, String variables, String code) {
        assertThat(judge(query, variables, SIGNED_IN))
                .isInstanceOfSatisfying(Verdict.Unfit.class, unfit -> assertThat(unfit.errors())
                        .extracting(QueryError::code)
                        .containsExactly(code));
    }

    @Test
    void onlySomeMayAskForTheSchema() {
        String question = "{ b { c } __schema { types { name } } }";
        assertThat(judge(question, "{}", ANYONE)).isInstanceOf(Verdict.Refused.class);
        var signedIn = new QueryJudge(Schemas.LETTERS, LIMITS, Audience.SIGNED_IN, 10_000);
        assertThat(signedIn.judge(request("{ b { c } __type(name: \"Query\") { name } }", "{}"), SIGNED_IN))
                .isInstanceOf(Verdict.Run.class);
        var closed = new QueryJudge(Schemas.LETTERS, LIMITS, Audience.NOBODY, 10_000);
        assertThat(closed.judge(request(question, "{}"), SIGNED_IN)).isInstanceOf(Verdict.Refused.class);
        var open = new QueryJudge(Schemas.LETTERS, LIMITS, Audience.EVERYONE, 10_000);
        assertThat(open.judge(request(question, "{}"), ANYONE)).isInstanceOf(Verdict.Run.class);
    }

    @Test
    void nothingIsChangedByWhatOnlyReads() {
        String both = "query R { c b { c } } mutation W { change(to: 1) { c } again: change(to: 2) { c } }";
        var reading = new Circumstances(false, true);
        assertThat(judge.judge(new GraphQLRequest(both, "W", new JsonObject()), reading))
                .isEqualTo(new Verdict.ChangesNothing());
        assertThat(judge.judge(new GraphQLRequest(both, "R", new JsonObject()), reading))
                .isInstanceOf(Verdict.Run.class);
        assertThat(judge.judge(new GraphQLRequest(both, "W", new JsonObject()), SIGNED_IN))
                .isInstanceOf(Verdict.Run.class);
    }

    @Test
    void everyQueryOfTheFrontEndIsWithinTheLimitsEvenWithTheLargestPages() {
        var schema = Schemas.ours();
        var inspector = new QueryInspector(LIMITS, schema);
        var operations = KnownOperations.ofThisBuild().all().values();
        assertThat(operations).hasSizeGreaterThan(10).allSatisfy(text -> {
            assertThat(inspector.inspect(text)).isInstanceOf(ReadQuery.Fit.class);
            var query = (ReadQuery.Fit) inspector.inspect(text);
            var variables = CoercedVariables.of(Map.of("first", 100, "last", 100));
            assertThat(QueryCost.of(schema, query.document(), query.operation(null), variables))
                    .isLessThan(50_000 / 2);
        });
    }

    private Verdict judge(String query, String variables, Circumstances circumstances) {
        return judge.judge(request(query, variables), circumstances);
    }

    private static GraphQLRequest request(String query, String variables) {
        return new GraphQLRequest(query, null, new JsonObject(variables));
    }
}

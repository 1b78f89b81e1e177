package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryInspectorTest {
    private final QueryInspector inspector =
            new QueryInspector(new QueryLimits(4_000, 500, 5, 50, 3, 4), Schemas.LETTERS);

    @Test
    void anOrdinaryQueryPasses() {
        fits("query Q { x: a { b { c } } ...F } fragment F on Query { b { c } }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a { c }                                      | malformed-query",
                "{ a { c } nothing }                            | invalid-query",
                "{ d }                                          | invalid-query",
                "{ ...F } fragment F on Query { a { ...F } }    | invalid-query",
                "{ a }                                          | invalid-query"
            })
    void whatCannotBeReadOrDoesNotFitIsToldWhere(String query, String code) {
        assertThat(inspector.inspect(query))
                .isInstanceOfSatisfying(ReadQuery.Unfit.class, unfit -> assertThat(unfit.errors())
                        .allSatisfy(error -> assertThat(error.code()).isEqualTo(code))
                        .allSatisfy(error -> assertThat(error.locations()).isNotEmpty()));
    }

    @Test
    void noFieldIsSuggestedInPlaceOfAWrongOne() {
        assertThat(inspector.inspect("{ a { c } thing { totalCount } }"))
                .isInstanceOfSatisfying(
                        ReadQuery.Unfit.class,
                        unfit -> assertThat(unfit.errors().getFirst().english()).doesNotContain("things"));
    }

    @Test
    void aTextThatIsTooLongIsNotReadWhateverIsInIt() {
        assertThat(refused("{ a { c } b { c } }" + " ".repeat(3_000))).isEmpty();
        assertThat(refused("{ a { c } b { c } }" + " ".repeat(4_000))).isEqualTo("query-too-long");
        assertThat(refused("{ a { c } b { c } } #" + "x".repeat(4_000))).isEqualTo("query-too-long");
    }

    @Property(tries = 200)
    void depthIsCountedThroughFragments(@ForAll @IntRange(min = 1, max = 12) int depth) {
        assertThat(refused("{ ...F0 }" + fragments(depth))).isEqualTo(depth > 5 ? "query-too-deep" : "");
    }

    @Property(tries = 200)
    void fieldsOfAFragmentCountWhereverItIsUsed(@ForAll @IntRange(min = 1, max = 40) int uses) {
        String query = "{ " + "a { ...F } ".repeat(uses) + "} fragment F on Query { c d(n: 1) a { c } }";
        assertThat(refused(query)).isEqualTo(uses * 5 > 50 ? "query-too-complex" : "");
    }

    @Property(tries = 100)
    void directivesAreCountedWhereverTheyAre(@ForAll @IntRange(min = 0, max = 60) int some) {
        String query = "query { a " + "@include(if: true) ".repeat(some) + "{ c } }";
        assertThat(refused(query).equals("too-many-directives")).isEqualTo(some > 4);
    }

    @Property(tries = 100)
    void aQuestionAboutTheSchemaMayBeDeepButNotWithoutEnd(@ForAll @IntRange(min = 1, max = 30) int deep) {
        String query = "{ __schema { types { fields { type " + "{ ofType ".repeat(deep) + "{ name }" + " }".repeat(deep)
                + " } } } }";
        ReadQuery read = inspector.inspect(query);
        assertThat(read instanceof ReadQuery.Fit fit && fit.introspects()).isEqualTo(deep + 5 <= 18);
    }

    @Property(tries = 500)
    void noTextAtAllBreaksTheInspector(@ForAll String text) {
        inspector.inspect(text);
        inspector.inspect("{ a(b: \"" + text + "\") }");
    }

    private void fits(String query) {
        assertThat(inspector.inspect(query)).isInstanceOf(ReadQuery.Fit.class);
    }

    /** The slug; empty when it is not refused. */
    private String refused(String query) {
        return inspector.inspect(query) instanceof ReadQuery.Refused(DoorRefusal refusal) ? refusal.slug() : "";
    }

    /** F0 to Fn, each with one field inside that of the one before. */
    private static String fragments(int depth) {
        var text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            boolean last = i + 1 == depth;
            text.append(" fragment F").append(i).append(" on Query { ");
            text.append(last ? "c }" : "a { ...F" + (i + 1) + " } }");
        }
        return text.toString();
    }
}

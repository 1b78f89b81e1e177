package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QueryInspectorTest {
    private final QueryInspector inspector = new QueryInspector(new QueryLimits(500, 5, 50, 3, false));

    @Test
    void anOrdinaryQueryPasses() {
        assertThat(inspector.inspect("query Q($a: Int) { a: f { b { c } } ...F } fragment F on T { d { e } }"))
                .isNull();
    }

    @Test
    void aFragmentInsideItselfIsLeftToValidation() {
        assertThat(inspector.inspect("{ ...F } fragment F on T { a { ...F } }")).isNull();
    }

    @Test
    void inADemonstrationTheSchemaMayBeExplored() {
        var demo = new QueryInspector(new QueryLimits(500, 5, 50, 3, true));
        String question = "{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }";
        assertThat(demo.inspect(question)).isNull();
        assertThat(inspector.inspect(question)).isInstanceOf(DoorRefusal.SchemaHidden.class);
    }

    @Property(tries = 200)
    void depthIsCountedThroughFragments(@ForAll @IntRange(min = 1, max = 12) int depth) {
        String nested = "{ ...F0 }" + fragments(depth);
        assertThat(inspector.inspect(nested) == null).isEqualTo(depth <= 5);
    }

    @Property(tries = 200)
    void fieldsOfAFragmentCountWhereverItIsUsed(@ForAll @IntRange(min = 1, max = 40) int uses) {
        String query = "{ " + "x { ...F } ".repeat(uses) + "} fragment F on T { a b c }";
        assertThat(inspector.inspect(query) == null).isEqualTo(uses * 4 <= 50);
    }

    @Property(tries = 500)
    void noTextAtAllBreaksTheInspector(@ForAll String text) {
        inspector.inspect(text);
        inspector.inspect("{ a(b: \"" + text + "\") }");
    }

    /** F0 to Fn, each with one field inside that of the one before. */
    private static String fragments(int depth) {
        var text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" fragment F").append(i).append(" on T { f ");
            text.append(i + 1 < depth ? "{ ...F" + (i + 1) + " } }" : "}");
        }
        return text.toString();
    }
}

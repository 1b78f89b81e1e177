package vn.tthc.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tthc.test.fuzz.GraphQLFuzz;

/** Queries and mutations made by machine, through the gateway to the real services: nothing breaks on either side. */
@ExtendWith(RunningSuite.class)
class GraphQLInputsTest {
    private final Suite suite;

    GraphQLInputsTest(Suite suite) {
        this.suite = suite;
    }

    /** Nobody who may change the calendar or issue a decision: other tests use the same suite. */
    @Test
    void noInputBreaksTheSuite() {
        var people = Stream.of("longxuyen.tiepnhan", "longxuyen.xuly", "tuphap.kstt", "longxuyen.pakn", "tinh.kiemtoan")
                .map(user -> (Supplier<String>) () -> suite.token(user))
                .toList();
        var fuzz = new GraphQLFuzz(suite.gateway(), people);
        assertThat(String.join("\n", fuzz.broken())).isEmpty();
        assertThat(fuzz.answered()).as("requests that were run").isGreaterThan(fuzz.asked() / 10);
    }
}

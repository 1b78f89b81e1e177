package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What consumers know of the schema, {@code schema-published.graphql}, goes on working. Additions are free; what breaks a
 * consumer stands in {@code schema-breaking-allowed.txt} with its reason. With a release the published schema becomes that
 * of today and the list is emptied.
 */
class SchemaPromiseTest {
    private static final Path PUBLISHED = Path.of("schema-published.graphql");
    private static final Path TODAY = Path.of("schema.graphql");
    private static final Path ALLOWED = Path.of("schema-breaking-allowed.txt");

    @Test
    void whatConsumersKnowGoesOnWorkingOrIsDeclared() throws IOException {
        Map<String, String> declared = Files.readAllLines(ALLOWED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(":", 2))
                .collect(
                        Collectors.toMap(parts -> parts[0].strip(), parts -> parts.length > 1 ? parts[1].strip() : ""));
        assertThat(declared).as("each with a reason after a colon").allSatisfy((change, reason) -> assertThat(reason)
                .isNotBlank());
        assertThat(breaking(Files.readString(PUBLISHED), Files.readString(TODAY)))
                .as("breaks a consumer; keep it and mark it deprecated, or declare it in %s", ALLOWED)
                .containsExactlyInAnyOrderElementsOf(declared.keySet());
    }

    @Test
    void whatBreaksAConsumerIsSeen() {
        String known =
                "type Query { a(x: Int): Int l: [String!]! b: E c(i: In): Int } enum E { ONE TWO } input In { n: Int }";
        String today = "type Query { a(x: Int, y: Int!): Int l: [String]! b: E c(i: In): String } enum E { ONE } "
                + "input In { n: Int m: Int! }";
        assertThat(breaking(known, today))
                .containsExactlyInAnyOrder(
                        "E.TWO MISSING", "Query.a STRICTER", "Query.l STRICTER", "Query.c INVALID", "In.m STRICTER");
    }

    @Test
    void whatIsAddedBreaksNobody() {
        String known = "type Query { a(x: Int!): Int } enum E { ONE } input In { n: Int }";
        String today =
                "type Query { a(x: Int, y: Int): Int! b(i: In): E } enum E { ONE TWO } input In { n: Int m: Int }";
        assertThat(breaking(known, today)).isEmpty();
    }

    /** {@code Type.field WHAT} of each breaking difference. */
    private static List<String> breaking(String known, String today) {
        var reporter = new CapturingReporter();
        new SchemaDiff(SchemaDiff.Options.defaultOptions())
                .diffSchema(SchemaDiffSet.diffSetFromIntrospection(parse(known), parse(today)), reporter);
        return reporter.getBreakages().stream()
                .filter(event -> event.getLevel() == DiffLevel.BREAKING)
                .map(SchemaPromiseTest::name)
                .distinct()
                .toList();
    }

    private static String name(DiffEvent event) {
        String field = event.getFieldName();
        String part = field == null && !event.getComponents().isEmpty()
                ? event.getComponents().getFirst()
                : field;
        return event.getTypeName() + (part == null ? "" : "." + part) + " " + event.getCategory();
    }

    private static GraphQLSchema parse(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }
}

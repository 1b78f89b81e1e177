package vn.tthc.gateway.guard;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Schemas to try queries on. */
final class Schemas {
    /** Letters only, so that queries stay short; {@code things} is a connection. */
    static final GraphQLSchema LETTERS = parse("""
            type Query { a: Query! b: Query c: Int d(n: Int!): Int list: [Query!]!
              things(first: Int = 20, after: String, last: Int, before: String): Things! }
            type Things { edges: [Edge!]! totalCount: Int! }
            type Edge { cursor: String! node: Query! }
            type Mutation { change(to: Int!): Query! }
            """);

    private Schemas() {}

    /** The one of the gateway, as checked in. */
    static GraphQLSchema ours() {
        try {
            return parse(Files.readString(Path.of("schema.graphql")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphQLSchema parse(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }
}

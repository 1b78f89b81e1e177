package vn.tthc.gateway;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;

/** The shortest query that asks for a field of the schema: what must be given is given, and nothing is selected. */
final class SampleQuery {
    private SampleQuery() {}

    static String of(GraphQLFieldDefinition field) {
        String arguments = field.getArguments().stream()
                .filter(argument -> argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue())
                .map(argument -> argument.getName() + ": " + value(argument))
                .collect(Collectors.joining(", "));
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + (leaf ? "" : " { __typename }");
    }

    private static String value(GraphQLArgument argument) {
        return value(argument.getName(), argument.getType());
    }

    private static String value(String name, GraphQLInputType type) {
        return switch (type) {
            case GraphQLNonNull inner -> value(name, (GraphQLInputType) inner.getWrappedType());
            case GraphQLList list -> "[" + value(name, (GraphQLInputType) list.getWrappedType()) + "]";
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLInputObjectType object ->
                object.getFields().stream()
                        .filter(field -> field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue())
                        .map(field -> field.getName() + ": " + value(field.getName(), field.getType()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case GraphQLScalarType scalar -> scalar(name, scalar.getName());
            default -> throw new IllegalArgumentException("No value for " + name + ": " + type);
        };
    }

    private static String scalar(String name, String type) {
        return switch (type) {
            case "Int", "Float", "BigDecimal", "BigInteger" -> "1";
            case "Boolean" -> "false";
            case "Date" -> "\"2026-01-05\"";
            case "DateTime" -> "\"2026-01-05T08:00:00+07:00\"";
            default -> name.equals("identityNumber") ? "\"089123456789\"" : "\"k2345678\"";
        };
    }
}

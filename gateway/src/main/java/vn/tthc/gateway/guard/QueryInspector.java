package vn.tthc.gateway.guard;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;

/** Decides by a query's text alone whether it is run at all. Pure. */
final class QueryInspector {
    /** Told of one query at most. */
    private static final int ERRORS = 20;

    private final QueryLimits limits;
    private final GraphQLSchema schema;
    private final ParserOptions options;

    QueryInspector(QueryLimits limits, GraphQLSchema schema) {
        this.limits = limits;
        this.schema = schema;
        this.options = ParserOptions.newParserOptions()
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.tokens() * 10)
                .captureIgnoredChars(false)
                .captureSourceLocation(true)
                .build();
    }

    /** Limits come before the schema: checking a query against it is dear, too. */
    ReadQuery inspect(String query) {
        if (query.length() > limits.characters()) {
            return tooLong();
        }
        Document document;
        try {
            document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(options)
                    .build());
            QueryNumbers.check(document);
        } catch (ParseCancelledException e) {
            return tooLong();
        } catch (InvalidSyntaxException e) {
            return new ReadQuery.Unfit(List.of(QueryError.syntax(e.getLocation())));
        } catch (DoorRefusal.Malformed e) {
            return new ReadQuery.Refused(e);
        }
        var measure = new QueryMeasure(document, limits);
        DoorRefusal refusal = measure.verdict();
        if (refusal != null) {
            return new ReadQuery.Refused(refusal);
        }
        List<QueryError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH).stream()
                .limit(ERRORS)
                .map(error -> QueryError.unfit(error.getDescription(), error.getLocations()))
                .toList();
        return errors.isEmpty() ? new ReadQuery.Fit(document, measure.introspects()) : new ReadQuery.Unfit(errors);
    }

    private static ReadQuery tooLong() {
        return new ReadQuery.Refused(
                new DoorRefusal.TooMuch("query-too-long", "Truy vấn quá dài.", "The query is too long."));
    }
}

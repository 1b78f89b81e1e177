package vn.tthc.gateway.guard;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import org.jspecify.annotations.Nullable;

/** Decides by a query's text alone whether it is run at all. Pure. */
final class QueryInspector {
    private final QueryLimits limits;
    private final ParserOptions options;

    QueryInspector(QueryLimits limits) {
        this.limits = limits;
        this.options = ParserOptions.newParserOptions()
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.tokens() * 10)
                .captureIgnoredChars(false)
                .captureSourceLocation(true)
                .build();
    }

    /** What stands against running the query; null when nothing does. */
    @Nullable
    DoorRefusal inspect(String query) {
        Document document;
        try {
            document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(options)
                    .build());
        } catch (ParseCancelledException e) {
            return new DoorRefusal.TooMuch("query-too-long", "Truy vấn quá dài.", "The query is too long.");
        } catch (InvalidSyntaxException e) {
            var at = e.getLocation();
            String where = at == null ? "" : " (" + at.getLine() + ":" + at.getColumn() + ")";
            return new DoorRefusal.Malformed(
                    "Truy vấn GraphQL sai cú pháp" + where + ".", "The GraphQL query cannot be parsed" + where + ".");
        }
        return new QueryMeasure(document, limits).verdict();
    }
}

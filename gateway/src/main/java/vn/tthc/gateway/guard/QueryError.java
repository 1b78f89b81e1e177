package vn.tthc.gateway.guard;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a query is not run, as told to the caller.
 *
 * @param code slug that never changes
 * @param locations where in the text of the query; empty when it is nowhere in particular
 */
record QueryError(String code, String vietnamese, String english, List<SourceLocation> locations) {
    static QueryError syntax(@Nullable SourceLocation at) {
        String where = at == null ? "" : " (" + at.getLine() + ":" + at.getColumn() + ")";
        return new QueryError(
                "malformed-query",
                "Truy vấn GraphQL sai cú pháp" + where + ".",
                "The GraphQL query cannot be parsed" + where + ".",
                at == null ? List.of() : List.of(at));
    }

    static QueryError unfit(String english, List<SourceLocation> locations) {
        return new QueryError("invalid-query", "Truy vấn không khớp với lược đồ: " + english, english, locations);
    }

    static QueryError variables(String english, @Nullable List<SourceLocation> locations) {
        return new QueryError(
                "invalid-variables",
                "Giá trị biến của truy vấn không hợp lệ: " + english,
                english,
                locations == null ? List.of() : locations);
    }

    static QueryError operation() {
        return new QueryError(
                "unknown-operation",
                "Không xác định được thao tác cần thực hiện: truy vấn phải có đúng một thao tác, hoặc có operationName "
                        + "trỏ tới một thao tác trong truy vấn.",
                "Which operation to run is not clear: the query must have exactly one, or operationName must name one.",
                List.of());
    }
}

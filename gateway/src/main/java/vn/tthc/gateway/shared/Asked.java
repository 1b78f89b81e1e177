package vn.tthc.gateway.shared;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

/** What the client selected of the field at hand. */
public final class Asked {
    private Asked() {}

    /** Whether the connection at hand shall tell the size of the whole list; to be called before anything is awaited. */
    public static boolean forTotal() {
        var context = SmallRyeContextManager.getCurrentSmallRyeContext();
        DataFetchingEnvironment field = context == null ? null : context.getDataFetchingEnvironment();
        return field == null || field.getSelectionSet().contains("totalCount");
    }
}

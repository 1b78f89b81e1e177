package vn.tthc.gateway.errors;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.JsonValue;

/** {@code extensions.code} of a GraphQL error. */
public class CodeExtension implements ErrorExtensionProvider {
    @Override
    public String getKey() {
        return "code";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        return ErrorFacts.code(exception);
    }
}

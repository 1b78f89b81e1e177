package vn.tthc.gateway.errors;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.JsonValue;

/** {@code extensions.status} of a GraphQL error. */
public class StatusExtension implements ErrorExtensionProvider {
    @Override
    public String getKey() {
        return "status";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        return ErrorFacts.status(exception);
    }
}

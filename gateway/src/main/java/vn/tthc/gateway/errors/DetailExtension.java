package vn.tthc.gateway.errors;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.JsonValue;

/** {@code extensions.detail} of a GraphQL error. */
public class DetailExtension implements ErrorExtensionProvider {
    @Override
    public String getKey() {
        return "detail";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        return ErrorFacts.detail(exception);
    }
}

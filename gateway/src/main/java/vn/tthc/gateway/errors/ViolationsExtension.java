package vn.tthc.gateway.errors;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.JsonValue;

/** {@code extensions.violations} of a GraphQL error. */
public class ViolationsExtension implements ErrorExtensionProvider {
    @Override
    public String getKey() {
        return "violations";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        return ErrorFacts.violations(exception);
    }
}

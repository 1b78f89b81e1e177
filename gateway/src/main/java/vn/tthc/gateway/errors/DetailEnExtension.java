package vn.tthc.gateway.errors;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.JsonValue;

/** {@code extensions.detailEn} of a GraphQL error. */
public class DetailEnExtension implements ErrorExtensionProvider {
    @Override
    public String getKey() {
        return "detailEn";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        return ErrorFacts.detailEn(exception);
    }
}

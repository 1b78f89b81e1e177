package vn.tthc.gateway.key;

import org.eclipse.microprofile.graphql.Description;

/** A key with a secret that was just made. */
@Description("A key with a secret that was just made")
public record IssuedApiKey(
        ApiKey key,
        @Description("Shown now and never again") String secret) {
    /** So that it stays out of logs. */
    @Override
    public String toString() {
        return key.id();
    }
}

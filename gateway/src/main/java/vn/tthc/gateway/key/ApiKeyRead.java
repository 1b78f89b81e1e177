package vn.tthc.gateway.key;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** One read with a key. */
@Description("One read with a key")
public record ApiKeyRead(
        String id,
        OffsetDateTime at,
        String prefix,

        @Description("Name of the operation, and the fields or the address that were asked for")
        String query,

        @Description("What was asked with, as JSON") String filter,
        @Description("Items that were answered") long rows,
        @Description("HTTP status of the answer") int status,
        @Nullable String address) {}

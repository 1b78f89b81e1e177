package vn.tthc.gateway.key;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** How one key was used in a month. */
@Description("How one key was used in a month")
public record ApiKeyUsage(
        String keyId,
        String name,
        String owner,
        @Description("Answered reads") long reads,
        @Description("Items that were answered") long rows,

        @Description("Requests that were let in and then refused or failed")
        long refused,

        @Description("Days on which it was used") int days,
        @Nullable OffsetDateTime lastReadAt) {}

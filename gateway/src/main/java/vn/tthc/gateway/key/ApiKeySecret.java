package vn.tthc.gateway.key;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** A secret of a key, as far as it is known after it was shown. */
@Description("A secret of a key, as far as it is known after it was shown")
public record ApiKeySecret(
        @Description("How it begins, to recognise it by") String prefix,
        OffsetDateTime madeAt,
        String madeBy,

        @Description("Null: as long as the key") @Nullable OffsetDateTime validUntil,

        @Nullable OffsetDateTime lastUsedAt) {}

package vn.tthc.gateway.me;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The caller. */
public record Me(
        String username,
        String name,
        CallerLevel level,
        @Ignore @Nullable String unitId,
        List<@NonNull String> roles,
        List<@NonNull String> permissions) {}

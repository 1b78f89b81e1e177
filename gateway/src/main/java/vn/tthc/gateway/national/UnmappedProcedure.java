package vn.tthc.gateway.national;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A procedure in force under a code that the national list does not know. */
public record UnmappedProcedure(
        String code,
        String name,
        String fieldName,
        @Ignore @Nullable String handlingUnitId,
        @Description("The most alike first") List<@NonNull NationalSuggestion> suggestions) {}

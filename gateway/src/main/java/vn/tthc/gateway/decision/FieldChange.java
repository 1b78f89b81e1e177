package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Before and after of one field. */
@Description("A field that the line changes: before (null for a new one) and after, as people read them")
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}

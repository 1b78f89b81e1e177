package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Ignore;

/** Who handles procedures that would run on a drawn workflow. */
public record AffectedUnit(@Ignore @Nullable String unitId, int procedures) {}

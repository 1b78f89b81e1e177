package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Steps one after the other. */
public record WorkflowStretch(
        List<@NonNull Integer> steps,
        double time,

        @Description("What the limit leaves, working hours; negative when it is exceeded") @Nullable
        Double left) {}

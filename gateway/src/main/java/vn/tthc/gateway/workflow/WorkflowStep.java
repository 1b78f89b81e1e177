package vn.tthc.gateway.workflow;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One step of a workflow. */
public record WorkflowStep(
        int no,
        String name,
        String role,
        WorkflowPlace at,
        @Description("Part of the time limit, 0 to 1") double share,
        @Nullable String output,

        @Description("Working hours; null where the limit is divided by shares") @Nullable
        Double hours,

        @Ignore @Nullable String unitId,

        @Description("The agency outside that is asked; the clock stands still while it works") @Nullable
        String agency,

        @Description("Numbers of the steps that come before; branches join where there are several")
        @JsonSetter(nulls = Nulls.SET) // nothing said: the step before; an empty list: none
        List<@NonNull Integer> after) {
    public WorkflowStep {
        after = after != null ? after : no <= 1 ? List.of() : List.of(no - 1);
    }
}

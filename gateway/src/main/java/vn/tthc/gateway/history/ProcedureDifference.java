package vn.tthc.gateway.history;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.decision.FieldChange;

/** The difference between two versions, field by field. */
public record ProcedureDifference(
        String code,

        @Description("Number of the version compared with; 0 when there was none")
        int from,

        int to,
        List<@NonNull FieldChange> changes) {}

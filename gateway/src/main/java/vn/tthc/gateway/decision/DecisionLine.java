package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.procedure.DecisionLineKind;

/** One procedure that a decision changes. */
public record DecisionLine(
        int no,
        DecisionLineKind kind,
        String procedureCode,
        String procedureName,
        @Nullable String replacedCode,
        @Nullable String note,
        List<@NonNull FieldChange> changes) {}

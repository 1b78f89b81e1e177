package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** Which list decisions; `from` and `to` are days of issue. */
@Input("ListDecisionFilterInput")
public record ListDecisionFilterInput(
        @Nullable ListDecisionStatus status,
        @Nullable String text,
        @Nullable ListKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}

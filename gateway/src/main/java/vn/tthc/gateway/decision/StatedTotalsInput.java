package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Type;

/** Totals as the text of a decision states them. */
@Description(
        "Totals as the text of the decision states them; one that does not agree with the lines stands against issuing")
@Input("StatedTotalsInput")
@Type("StatedTotals")
public record StatedTotalsInput(
        @Nullable Integer introduced,
        @Nullable Integer amended,
        @Nullable Integer replaced,
        @Nullable Integer abolished,
        @Nullable Integer total) {}

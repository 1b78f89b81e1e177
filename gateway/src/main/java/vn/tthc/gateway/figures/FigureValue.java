package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** One figure. */
@Description("Count as a whole number; a rate in percent with two decimals, null when its denominator is zero")
public record FigureValue(IndicatorCode indicator, @Nullable Double value) {}

package vn.tthc.gateway.figures;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Figures of one row. */
@Description("`key` is the unit id, field code, procedure code, level or channel of the row")
public record FigureRow(String key, String label, List<@NonNull FigureValue> values) {}

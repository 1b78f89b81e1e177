package vn.tthc.gateway.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a list of time reductions saves: the sums of its lines. */
public record TimeSavings(
        int lines,
        int counted,
        double days,
        double hours,

        @Description("In đồng, of the lines that have a rate")
        long cost,

        int withoutRate,
        List<@NonNull SavingExclusions> excluded) {}

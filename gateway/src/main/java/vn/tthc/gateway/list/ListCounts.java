package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Description;

/** Sizes of a list; by level a procedure of both levels counts twice, distinct it counts once. */
public record ListCounts(
        @Description("Lines of the list") int entries,
        @Description("Distinct procedures") int procedures,
        int province,
        int commune,
        int fields,
        int decisions) {}

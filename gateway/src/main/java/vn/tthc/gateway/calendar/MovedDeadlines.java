package vn.tthc.gateway.calendar;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a change of the calendar would do to open deadlines. */
public record MovedDeadlines(
        int open,
        int moved,
        int later,

        @Description("Deadlines that the calendar does not reach")
        int unsettled,

        List<@NonNull MovedOfUnit> units,
        @Description("The first 200 of those that move") List<@NonNull MovedDeadline> dossiers) {}

package vn.tthc.gateway.calendar;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a change of the calendar would do to the deadlines of open feedbacks. */
public record MovedFeedbacks(
        int open,
        int moved,
        int later,

        @Description("Deadlines that the calendar does not reach")
        int unsettled,

        List<@NonNull MovedOfUnit> units,
        @Description("The first 200 of those that move") List<@NonNull MovedFeedback> feedbacks) {}

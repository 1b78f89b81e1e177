package vn.tthc.gateway.unitchange;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a change of units would do and touch. */
public record UnitChangeDryRun(
        List<@NonNull UnitInChange> units,
        List<@NonNull NewOrgUnit> begun,
        List<@NonNull PlannedSuccession> successions,
        List<@NonNull UnitChangeProblem> problems,

        @Description("What of the catalogue names a unit that ends")
        List<@NonNull UnitTouchCount> counts,

        @Description("The first 200 of it") List<@NonNull UnitTouch> touches) {}

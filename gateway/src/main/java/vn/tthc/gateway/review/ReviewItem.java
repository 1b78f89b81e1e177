package vn.tthc.gateway.review;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Ignore;

/** One procedure of a plan. */
public record ReviewItem(
        int no,
        String subjectCode,
        String subjectName,
        boolean internal,
        @Ignore String unitId,
        LocalDate dueOn,
        ReviewItemState state,
        @Nullable SimplificationProposal proposal,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn) {}

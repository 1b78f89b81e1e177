package vn.tthc.gateway.review;

import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A plan to make. */
@Input("DraftReviewPlanInput")
public record DraftReviewPlanInput(String title, List<@NonNull ReviewItemInput> items) {}

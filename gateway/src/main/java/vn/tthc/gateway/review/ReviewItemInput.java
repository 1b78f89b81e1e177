package vn.tthc.gateway.review;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** A procedure to review, by whom and until when. */
@Input("ReviewItemInput")
public record ReviewItemInput(
        String subjectCode, String subjectName, boolean internal, String unitId, LocalDate dueOn) {}

package vn.tthc.catalog;

import static vn.tthc.catalog.Decisions.send;

import java.util.List;
import java.util.Map;

/** Impact assessments (đánh giá tác động) of drafts that introduce a procedure. */
final class Assessments {
    static final String PATH = "/api/v1/impact-assessments";

    private Assessments() {}

    /** The draft of a resolution, as it is sent. */
    static Map<String, Object> draft() {
        return Map.of("title", "Nghị quyết quy định mức thu lệ phí", "procedures", List.of(introduced()));
    }

    /** Answers with its id. */
    static String drafted(String user) {
        return send(user, "POST", PATH, draft())
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> introduced() {
        return Map.of(
                "change",
                "INTRODUCE",
                "name",
                "Miễn lệ phí",
                "necessary",
                true,
                "reasonable",
                true,
                "lawful",
                true,
                "costAfter",
                1000);
    }
}

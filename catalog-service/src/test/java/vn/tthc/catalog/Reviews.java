package vn.tthc.catalog;

import java.time.LocalDate;
import java.util.Map;

/** Review plans (kế hoạch rà soát) of published procedures. */
final class Reviews {
    static final String PATH = "/api/v1/review-plans";

    private Reviews() {}

    /** A line of a plan. */
    static Map<String, Object> item(String code, String unit, LocalDate due) {
        return Map.of(
                "subjectCode",
                code,
                "subjectName",
                "Thủ tục " + code,
                "internal",
                false,
                "unitId",
                unit,
                "dueOn",
                due.toString());
    }
}

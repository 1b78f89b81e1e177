package vn.tthc.gateway.backend;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.Violation;

/** Problem details as a service sends them; every part may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BackendProblem(
        @Nullable String type,
        @Nullable String detail,
        @Nullable String detailEn,
        @Nullable String traceId,
        @Nullable List<Violation> errors) {

    static final BackendProblem NONE = new BackendProblem(null, null, null, null, null);

    static final BackendProblem TOO_LONG =
            new BackendProblem("/problems/invalid-input", "Giá trị quá dài.", "A value is too long.", null, null);

    String slug() {
        return type == null || !type.contains("/problems/") ? "unexpected" : type.substring(type.lastIndexOf('/') + 1);
    }

    String vietnamese() {
        return detail == null ? "Hệ thống gặp lỗi ngoài dự kiến." : detail;
    }

    String english() {
        return detailEn == null ? "Something unexpected went wrong." : detailEn;
    }

    Violation[] violations() {
        return errors == null ? new Violation[0] : errors.toArray(Violation[]::new);
    }
}

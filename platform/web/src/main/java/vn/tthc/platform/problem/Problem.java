package vn.tthc.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details. Programs branch on {@code type}, which never changes; {@code detail} is for people.
 *
 * @param type {@code /problems/<slug>}
 * @param title short heading in Vietnamese
 * @param detail in Vietnamese
 * @param detailEn the same in English
 * @param traceId given with unexpected errors: what to look for in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String detailEn,
        URI instance,
        @Nullable String traceId,
        List<Violation> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param path of the request */
    public static Problem of(Refusal refusal, String path) {
        return new Problem(
                URI.create("/problems/" + refusal.slug()),
                refusal.kind().title(),
                refusal.kind().status(),
                refusal.vietnamese(),
                refusal.english(),
                instance(path),
                null,
                refusal.violations());
    }

    static Problem unexpected(String path, String traceId) {
        return new Problem(
                URI.create("/problems/unexpected"),
                "Lỗi hệ thống",
                500,
                "Hệ thống gặp lỗi ngoài dự kiến. Dữ liệu chưa được ghi nhận; vui lòng thử lại hoặc báo mã " + traceId
                        + " cho quản trị.",
                "Something unexpected went wrong and nothing was recorded. Try again, or report code " + traceId + ".",
                instance(path),
                traceId,
                List.of());
    }

    /** The last part of {@link #type}. */
    public String slug() {
        return type.getPath().substring(type.getPath().lastIndexOf('/') + 1);
    }

    private static URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}

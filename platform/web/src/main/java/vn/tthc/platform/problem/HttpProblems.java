package vn.tthc.platform.problem;

import java.net.URI;
import java.util.List;

/** Problems for statuses that come from HTTP machinery rather than from a feature. */
final class HttpProblems {
    private HttpProblems() {}

    static Problem of(int status, String path) {
        return switch (status) {
            case 401 -> Problem.of(new HttpRefusal.NoToken(), path);
            case 403 -> Problem.of(new HttpRefusal.Forbidden(), path);
            case 404 -> Problem.of(new HttpRefusal.NothingHere(), path);
            case 413 -> Problem.of(new HttpRefusal.TooLarge(), path);
            case 415 -> Problem.of(new HttpRefusal.UnsupportedMedia(), path);
            case 405 -> plain(status, "method-not-allowed", "Phương thức không được hỗ trợ.", "Method not allowed.");
            case 406 -> plain(status, "not-acceptable", "Không có định dạng được yêu cầu.", "No such representation.");
            default -> plain(status, "bad-request", "Yêu cầu không hợp lệ.", "The request is not valid.");
        };
    }

    private static Problem plain(int status, String slug, String vi, String en) {
        return new Problem(
                URI.create("/problems/" + slug),
                "Yêu cầu không hợp lệ",
                status,
                vi,
                en,
                URI.create("/"),
                null,
                List.of());
    }
}

package vn.tthc.platform.json;

import vn.tthc.platform.problem.Refusal;

/** Data does not fit the type that it is said to have. */
public final class MalformedJson extends Refusal {
    public MalformedJson(Class<?> type, Exception cause) {
        super(
                Kind.UNPROCESSABLE,
                "malformed-data",
                "Dữ liệu không đúng dạng " + type.getSimpleName() + ".",
                "The data is no " + type.getSimpleName() + ": " + firstLine(cause));
    }

    private static String firstLine(Exception cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}

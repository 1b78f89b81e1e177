package vn.tthc.catalog.workflow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow holds for.
 *
 * @param level null in the key of one procedure, whose level the procedure has
 * @param caseName the case of the procedure (trường hợp) that it is for; null: every case without a workflow of its own
 */
record WorkflowKey(
        String text,
        @Nullable String level,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        @Nullable String caseName) {
    private static final Pattern LEVEL = Pattern.compile("(PROVINCE|COMMUNE)/(.+)");
    private static final Pattern PROCEDURE = Pattern.compile("procedure/([^/]+)(?:/(.+))?");

    static Optional<WorkflowKey> parse(String text) {
        Matcher procedure = PROCEDURE.matcher(text);
        if (procedure.matches()) {
            return Optional.of(new WorkflowKey(text, null, null, procedure.group(1), procedure.group(2)));
        }
        Matcher level = LEVEL.matcher(text);
        return level.matches()
                ? Optional.of(new WorkflowKey(
                        text, level.group(1), level.group(2).equals("*") ? null : level.group(2), null, null))
                : Optional.empty();
    }

    /** @throws WorkflowRefusal.NotFound when it cannot be a key */
    static WorkflowKey of(String text) {
        return parse(text).orElseThrow(() -> new WorkflowRefusal.NotFound(text));
    }

    static String ofCase(String code, String caseName) {
        return "procedure/" + code + "/" + caseName;
    }

    static String of(String level, String fieldCode) {
        return level + "/" + fieldCode;
    }
}

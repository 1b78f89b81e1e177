package vn.tthc.feedback.bulk;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.Problem;
import vn.tthc.platform.problem.Refusal;

/**
 * What became of one history: a code or a problem.
 *
 * @param already loaded by an earlier call
 */
record Loaded(
        String ref,
        @Nullable String code,
        boolean already,
        @Nullable Problem problem) {
    static Loaded refused(String ref, Refusal refusal, URI instance) {
        return new Loaded(ref, null, false, Problem.of(refusal, instance.getPath()));
    }
}

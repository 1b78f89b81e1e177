package vn.tthc.dossier.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.Problem;

/** What became of one item: its id and code, or the problem. */
record BulkAnswer(
        String ref,
        @Nullable UUID id,
        @Nullable String code,
        @Nullable Problem problem) {}

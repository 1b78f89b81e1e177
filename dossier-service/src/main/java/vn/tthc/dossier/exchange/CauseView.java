package vn.tthc.dossier.exchange;

import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/**
 * A cause in words: shape of the API.
 *
 * @param portalSays words of the portal, without personal data; null when it said nothing
 */
public record CauseView(
        Cause code,
        String text,
        String textEn,
        String nextStep,
        String nextStepEn,
        @Nullable String portalSays) {
    static CauseView of(Cause cause, @Nullable String portalSays) {
        return new CauseView(
                cause, cause.vietnamese(), cause.english(), cause.nextStep(), cause.nextStepEnglish(), portalSays);
    }

    /** From the columns {@code cause} and {@code portal_says}; null without a cause. */
    public static @Nullable CauseView of(Row row) {
        String cause = row.getString("cause");
        return cause == null ? null : of(Cause.valueOf(cause), row.getString("portal_says"));
    }
}

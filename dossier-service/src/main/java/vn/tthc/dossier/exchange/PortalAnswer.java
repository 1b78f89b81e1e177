package vn.tthc.dossier.exchange;

import org.jspecify.annotations.Nullable;

/** What the portal made of a message. */
sealed interface PortalAnswer {
    /** @param receipt of the portal (mã biên nhận); null when it gave none */
    record Taken(@Nullable String receipt) implements PortalAnswer {}

    /** A dossier that was to be made is there already (đã tồn tại). */
    record Exists() implements PortalAnswer {}

    /** A dossier that was to be changed is not there. */
    record Missing() implements PortalAnswer {}

    /** @param says words of the portal; null when there was no answer at all */
    record NotTaken(Cause cause, @Nullable String says) implements PortalAnswer {}
}

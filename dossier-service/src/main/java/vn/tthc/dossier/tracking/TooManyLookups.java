package vn.tthc.dossier.tracking;

import vn.tthc.platform.problem.Refusal;

/** Somebody guesses, or a page asks in a loop. */
final class TooManyLookups extends Refusal {
    TooManyLookups() {
        super(
                Kind.TOO_MANY,
                "too-many-requests",
                "Tra cứu quá nhiều lần; vui lòng thử lại sau ít phút.",
                "Too many look-ups; try again in a few minutes.");
    }
}

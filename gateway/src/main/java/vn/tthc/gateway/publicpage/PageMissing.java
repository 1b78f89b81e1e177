package vn.tthc.gateway.publicpage;

import vn.tthc.platform.problem.Refusal;

/** There is nothing at this address. */
final class PageMissing extends Refusal {
    private final String key;
    private final String what;

    /** @param key of the text that says so @param what was asked for */
    PageMissing(String key, String what) {
        super(
                Kind.NOT_FOUND,
                "page-not-found",
                PublicTexts.VIETNAMESE.with(key, what),
                PublicTexts.ENGLISH.with(key, what));
        this.key = key;
        this.what = what;
    }

    String in(PublicTexts t) {
        return t.with(key, what);
    }
}

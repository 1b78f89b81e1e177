package vn.tthc.gateway.publicpage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What surrounds a page.
 *
 * @param title of the page and of its window
 * @param address path and query of this page without the language
 */
public record Frame(PublicTexts t, String title, String address) {
    static final String LANGUAGE = "ngon-ngu";

    /** The same page in the other language. */
    public String other() {
        return t == PublicTexts.VIETNAMESE ? in(address, "en") : address;
    }

    public String otherLanguage() {
        return t == PublicTexts.VIETNAMESE ? "en" : "vi";
    }

    /** An address of ours, to be read in the language at hand. */
    public String link(String to) {
        return t == PublicTexts.VIETNAMESE ? to : in(to, t.language());
    }

    /** One segment of a path. */
    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String in(String address, String language) {
        return address + (address.contains("?") ? "&" : "?") + LANGUAGE + "=" + language;
    }
}

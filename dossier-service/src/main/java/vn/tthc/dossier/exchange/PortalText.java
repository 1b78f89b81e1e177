package vn.tthc.dossier.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of the portal as they may be kept and shown: not endless, in one line, without numbers of people. Pure. */
final class PortalText {
    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d{9,}");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\s]+");

    private PortalText() {}

    static @Nullable String of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String line = INVISIBLE.matcher(start).replaceAll(" ").strip();
        String harmless = NUMBER.matcher(ADDRESS.matcher(line).replaceAll("…")).replaceAll("…");
        return harmless.length() > LONGEST ? harmless.substring(0, LONGEST) + "…" : harmless;
    }

    /** A receipt is kept as it is, if it can be one: it is what the portal finds its own record by. */
    static @Nullable String receipt(@Nullable String text) {
        return text != null && text.matches("[\\w.:/-]{1,100}") ? text : null;
    }
}

package vn.tthc.catalog.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they were typed. Pure. */
final class NameChecks {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private NameChecks() {}

    static Checked of(String name) {
        List<Finding> findings = new ArrayList<>();
        String tidy = SPACES.matcher(name).replaceAll(" ").strip();
        if (!tidy.equals(name)) {
            findings.add(new Finding(QualityKind.NAME_SPACING, name, tidy));
        }
        String proposed = tidy;
        if (tidy.length() > 3
                && tidy.equals(tidy.toUpperCase(Locale.ROOT))
                && !tidy.equals(tidy.toLowerCase(Locale.ROOT))) {
            proposed = tidy.charAt(0) + tidy.substring(1).toLowerCase(Locale.ROOT);
            findings.add(new Finding(QualityKind.NAME_IN_CAPITALS, name, proposed));
        }
        return new Checked(
                findings, findings.isEmpty() ? List.of() : List.of(Correction.amending(Part.name, proposed)));
    }
}

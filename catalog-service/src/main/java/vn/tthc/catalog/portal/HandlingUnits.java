package vn.tthc.catalog.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tthc.catalog.internal.Csv;

/**
 * Which department handles a procedure at province level: the first rule of {@code data/handling-units.csv} that fits.
 * The national list names kinds of agencies, not those of the province, so this is a reading that decisions correct.
 */
public final class HandlingUnits {
    /** The office of the province's People's Committee takes what no rule knows. */
    public static final String OFFICE = "VPUBND";

    /** @param unit code of the unit; empty when the rule says that the province has none */
    private record Rule(String kind, Pattern pattern, String unit) {
        boolean fits(PortalRecord item) {
            return switch (kind) {
                case "field" -> pattern.matcher(item.fieldCode()).matches();
                case "issuer" -> pattern.matcher(item.issuingAgencyCode()).matches();
                default ->
                    item.implementingAgencies().stream()
                            .anyMatch(name -> pattern.matcher(name.strip()).find());
            };
        }
    }

    private final List<Rule> rules;

    private HandlingUnits(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules that come with the catalogue. */
    public static HandlingUnits shipped() {
        try (InputStream file =
                Objects.requireNonNull(HandlingUnits.class.getResourceAsStream("/data/handling-units.csv"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new HandlingUnits(
                    Csv.rows(text).stream().map(HandlingUnits::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(Map<String, String> row) {
        String pattern = Objects.requireNonNull(row.get("pattern"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Rule(
                Objects.requireNonNull(row.get("kind")),
                Pattern.compile(pattern, flags),
                Objects.requireNonNull(row.get("unit")));
    }

    /** Code of the department; empty when no rule knows one, then the office has it. */
    Optional<String> codeFor(PortalRecord item) {
        return rules.stream()
                .filter(rule -> rule.fits(item))
                .findFirst()
                .map(Rule::unit)
                .filter(unit -> !unit.isEmpty());
    }
}

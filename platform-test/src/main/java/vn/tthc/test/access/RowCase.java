package vn.tthc.test.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.data.CsvRow;

/**
 * A cell of rows.csv: what somebody sees of a row by the unit that the row belongs to.
 *
 * @param relation own, below, predecessor (merged wholly into the asker's) or foreign
 * @param unit such a unit
 */
public record RowCase(Asker asker, String relation, String unit, Sight sight) {
    private static final String COMMUNE = "30742-20250701";
    /** Phường Mỹ Bình, merged wholly into Phường Long Xuyên on 1/7/2025. */
    private static final String PREDECESSOR = "30280-0";

    public enum Sight {
        ALLOWED,
        /** There, without what identifies a person. */
        MASKED,
        /** As if it did not exist. */
        REFUSED
    }

    static Stream<RowCase> of(CsvRow row) {
        var asker = new Asker(row.get("role"), row.get("level"));
        return Stream.of(
                        of(asker, "own", asker.unit(), row),
                        of(asker, "below", COMMUNE, row),
                        of(asker, "predecessor", PREDECESSOR, row),
                        of(asker, "foreign", foreign(asker), row))
                .flatMap(List::stream);
    }

    private static List<RowCase> of(Asker asker, String relation, @Nullable String unit, CsvRow row) {
        var cell = row.get(relation);
        return switch (cell) {
            case "-" -> List.of();
            case "allowed" -> List.of(new RowCase(asker, relation, Objects.requireNonNull(unit), Sight.ALLOWED));
            case "masked" -> List.of(new RowCase(asker, relation, Objects.requireNonNull(unit), Sight.MASKED));
            case "refused" -> List.of(new RowCase(asker, relation, Objects.requireNonNull(unit), Sight.REFUSED));
            default -> throw new IllegalArgumentException("rows.csv, " + relation + ": " + cell);
        };
    }

    private static String foreign(Asker asker) {
        return switch (asker.level()) {
            case "province" -> "STP-20250701";
            case "department", "commune" -> COMMUNE;
            default -> "30307-20250701";
        };
    }

    @Override
    public String toString() {
        return asker + ", row of a unit that is " + relation + " (" + unit + ")";
    }
}

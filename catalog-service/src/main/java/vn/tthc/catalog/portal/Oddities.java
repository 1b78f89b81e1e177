package vn.tthc.catalog.portal;

import java.util.List;
import java.util.stream.Stream;
import vn.tthc.catalog.internal.Odd;

/** Everything that is looked for in a record of the national list. Nothing of it is corrected. */
final class Oddities {
    private static final List<Oddity> ALL = Stream.of(
                    IdentityOddities.ALL,
                    LimitOddities.ALL,
                    CaseOddities.ALL,
                    FeeOddities.ALL,
                    PaperOddities.ALL,
                    SourceOddities.ALL)
            .flatMap(List::stream)
            .toList();

    private Oddities() {}

    static List<Odd> of(PortalRecord item, int row) {
        return ALL.stream().flatMap(oddity -> oddity.in(item, row).stream()).toList();
    }
}

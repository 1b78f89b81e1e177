package vn.tthc.catalog.annex;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tthc.catalog.internal.SearchText;

/** A column of a table that offices send in, known by words of its heading. Implemented by the enum of one kind of table. */
public interface TableColumn {
    String title();

    /** In characters. */
    int width();

    /** Words of a heading, without accents, any of which tells the column. */
    List<String> words();

    /** The column with this heading; the constants are tried in their order, so that more telling ones stand first. */
    static <C extends Enum<C> & TableColumn> Optional<C> of(Class<C> columns, String heading) {
        String folded = SearchText.fold(heading);
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.words().stream().anyMatch(folded::contains))
                .findFirst();
    }
}

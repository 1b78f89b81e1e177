package vn.tthc.catalog.annex;

/**
 * What a kind of table looks like.
 *
 * @param key the column with the code of the procedure; a row of headings names it
 * @param mostRows more are refused
 */
public record TableShape<C extends Enum<C> & TableColumn>(Class<C> columns, C key, int mostRows) {
    /** The annex of a publication decision. */
    public static final TableShape<AnnexColumn> ANNEX = new TableShape<>(AnnexColumn.class, AnnexColumn.CODE, 1_000);
}

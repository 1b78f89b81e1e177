package vn.tthc.catalog.list;

import io.vertx.mutiny.sqlclient.Row;

/**
 * Sizes of a list. By level a procedure that both levels carry out counts twice, distinct it counts once.
 *
 * @param entries lines of the list; more than procedures when it lists components, results or cases
 * @param procedures distinct procedures
 * @param province entries at the level of the province
 * @param commune entries at the level of communes
 * @param fields distinct fields
 * @param decisions distinct decisions that published them
 */
record ListCounts(int entries, int procedures, int province, int commune, int fields, int decisions) {
    static final ListCounts NONE = new ListCounts(0, 0, 0, 0, 0, 0);

    static ListCounts of(Row row) {
        return new ListCounts(
                row.getInteger("entries"),
                row.getInteger("procedures"),
                row.getInteger("province"),
                row.getInteger("commune"),
                row.getInteger("fields"),
                row.getInteger("decisions"));
    }
}

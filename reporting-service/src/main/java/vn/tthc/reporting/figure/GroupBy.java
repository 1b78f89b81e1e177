package vn.tthc.reporting.figure;

/** What the rows of an answer are. */
enum GroupBy {
    NONE("''"),
    UNIT("c.unit_id"),
    FIELD("c.field_code"),
    PROCEDURE("c.procedure_code"),
    LEVEL("c.level"),
    CHANNEL("c.channel");

    private final String column;

    GroupBy(String column) {
        this.column = column;
    }

    /** SQL expression of the row's key, over counters. */
    String column() {
        return column;
    }
}

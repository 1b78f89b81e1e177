package vn.tthc.reporting.figure;

/** Which units a figure is told by when units were merged or divided (sắp xếp đơn vị hành chính). */
enum Territory {
    /** The units as they were (theo địa giới cũ): a case counts where it was brought to, for good. */
    AS_WAS("origin_unit_id"),
    /**
     * The units of today (theo địa giới hiện nay): a case counts in the unit that its own was merged wholly into; after a
     * division it counts in the old unit until it is given to one of the new ones.
     */
    AS_IS("unit_id");

    private final String column;

    Territory(String column) {
        this.column = column;
    }

    /** Column of counters and facts that holds the unit. */
    String column() {
        return column;
    }
}

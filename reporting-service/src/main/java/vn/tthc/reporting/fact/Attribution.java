package vn.tthc.reporting.fact;

/**
 * Which of its units a case counts for: a procedure not bound to territory (không phụ thuộc địa giới hành chính) is received
 * anywhere and decided elsewhere. Each case counts once under either.
 */
public enum Attribution {
    /** The unit that decides (đơn vị giải quyết). */
    HANDLING("unit_id", "origin_unit_id"),
    /** The unit whose one-stop shop received it (đơn vị tiếp nhận). */
    RECEIVING("receiving_unit_id", "origin_receiving_unit_id");

    private final String unit;
    private final String origin;

    Attribution(String unit, String origin) {
        this.unit = unit;
        this.origin = origin;
    }

    /** Column of the facts: the unit as it is. */
    public String unit() {
        return unit;
    }

    /** Column of the facts: the unit as it was. */
    public String origin() {
        return origin;
    }
}

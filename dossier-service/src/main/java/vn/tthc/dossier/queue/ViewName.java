package vn.tthc.dossier.queue;

/** Saved views of the list, with what they select and how they are sorted. */
enum ViewName {
    ALL("true", Order.NEWEST),
    /** Held by the caller. */
    MINE("ended_at is null and holders @> array[:me]::text[]", Order.DUE),
    /** Everything open at the caller's unit, received or handled. */
    UNIT(
            "ended_at is null and (handling_unit_id = any (:own) or receiving_unit_id = any (:own)"
                    + " or involved_unit_ids && :own)",
            Order.DUE),
    /** Nobody works on it yet, and the caller's unit should. */
    UNASSIGNED("ended_at is null and open_unit_ids && :own and state in ('RECEIVED', 'PROCESSING')", Order.DUE),
    TO_ACCEPT("ended_at is null and receiving_unit_id = any (:own) and state = 'REGISTERED'", Order.DUE),
    SUPPLEMENT_WAITING("ended_at is null and state in ('SUPPLEMENT_REQUESTED', 'FINANCIAL_DUTY_REQUESTED')", Order.DUE),
    /** Due within two working days. */
    DUE_SOON(
            "ended_at is null and state in ('RECEIVED', 'PROCESSING', 'WAITING_APPROVAL')"
                    + " and due_sort >= :now and due_sort <= :soon",
            Order.DUE),
    OVERDUE(
            "ended_at is null and state in ('RECEIVED', 'PROCESSING', 'WAITING_APPROVAL') and due_sort < :now",
            Order.DUE),
    WAITING_APPROVAL("ended_at is null and open_unit_ids && :own and state = 'WAITING_APPROVAL'", Order.DUE),
    /** The result waits for the applicant at the caller's counter. */
    TO_RETURN("state = 'SETTLED' and receiving_unit_id = any (:own)", Order.ENDED),
    DONE("ended_at is not null", Order.NEWEST);

    /** A sort key that no two rows share, so that pages stay in place while rows come in. */
    enum Order {
        DUE("due_sort", true),
        ENDED("ended_at", true),
        NEWEST("registered_at", false);

        private final String column;
        private final boolean ascending;

        Order(String column, boolean ascending) {
            this.column = column;
            this.ascending = ascending;
        }

        /** The moment that the list is sorted by. */
        String column() {
            return column;
        }

        /** @param backward from the end of the list to its beginning */
        String by(boolean backward) {
            String direction = ascending != backward ? "" : " desc";
            return column + direction + ", id" + direction;
        }

        /** What comes after a row, or, backwards, before it. */
        String after(boolean backward) {
            return "(" + column + ", id) " + (ascending != backward ? ">" : "<") + " (:key, :id)";
        }
    }

    private final String condition;
    private final Order order;

    ViewName(String condition, Order order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    /** Whether it must be known which moment is two working days away. */
    boolean looksAhead() {
        return condition.contains(":soon");
    }

    Order order() {
        return order;
    }
}

package vn.tthc.dossier.queue;

/** Saved views of the list, with what they select and how they are sorted. */
enum ViewName {
    ALL("true", Order.NEWEST),
    /** Held by the caller. */
    MINE("ended_at is null and assignee = :me", Order.DUE),
    /** Everything open at the caller's unit, received or handled. */
    UNIT("ended_at is null and (handling_unit_id = any (:own) or receiving_unit_id = any (:own))", Order.DUE),
    /** Nobody works on it yet, and the caller's unit should. */
    UNASSIGNED(
            "ended_at is null and handling_unit_id = any (:own) and assignee is null and state in ('RECEIVED', 'PROCESSING')",
            Order.DUE),
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
    WAITING_APPROVAL("ended_at is null and handling_unit_id = any (:own) and state = 'WAITING_APPROVAL'", Order.DUE),
    /** The result waits for the applicant at the caller's counter. */
    TO_RETURN("state = 'SETTLED' and receiving_unit_id = any (:own)", Order.ENDED),
    DONE("ended_at is not null", Order.NEWEST);

    /** A sort key that no two rows share, so that pages stay in place while rows come in. */
    enum Order {
        DUE("due_sort, id", "(due_sort, id) > (:key, :id)"),
        ENDED("ended_at, id", "(ended_at, id) > (:key, :id)"),
        NEWEST("registered_at desc, id desc", "(registered_at, id) < (:key, :id)");

        private final String by;
        private final String after;

        Order(String by, String after) {
            this.by = by;
            this.after = after;
        }

        String by() {
            return by;
        }

        String after() {
            return after;
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

    Order order() {
        return order;
    }
}

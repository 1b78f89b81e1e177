package vn.tthc.dossier.deadline;

/** How a time limit counts. */
public enum LimitUnit {
    /** Working days of the calendar, eight hours each (ngày làm việc). */
    WORKING_DAY("ngày làm việc"),
    /** Calendar days; only the appointment moves off days when nobody works (ngày). */
    DAY("ngày"),
    /** Working hours (giờ làm việc). */
    HOUR("giờ làm việc"),
    /** Calendar months, like calendar days. */
    MONTH("tháng"),
    /** No appointment is given. */
    NONE("không hẹn");

    private final String vietnamese;

    LimitUnit(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}

package vn.tthc.dossier.procedure;

/** Level of government that carries a procedure out (cấp thực hiện). */
public enum ProcedureLevel {
    MINISTRY("cấp bộ"),
    PROVINCE("cấp tỉnh"),
    COMMUNE("cấp xã"),
    OTHER("cơ quan khác");

    private final String vietnamese;

    ProcedureLevel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}

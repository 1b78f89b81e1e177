package vn.tthc.dossier.casefile;

/** What a look-up in a database gave (kết quả tra cứu dữ liệu). */
public enum LookUpOutcome {
    FOUND("có dữ liệu"),
    MISSING("không có dữ liệu"),
    /** Incomplete or wrong: the owner of the database has to put it right. */
    WRONG("dữ liệu thiếu hoặc sai");

    private final String vietnamese;

    LookUpOutcome(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}

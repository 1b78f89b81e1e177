package vn.tthc.catalog.procedure;

/** What list decisions say of a component (thành phần hồ sơ), beside what the procedure's own content says. */
public enum ComponentFlag {
    /** Has to be digitised when it is received (phải số hóa). Legal source: Decree 118/2025/NĐ-CP. */
    MUST_DIGITISE("COMPONENT_DIGITISED"),
    /** Data of a database take its place. Legal source: Resolution 66.7/2025/NQ-CP. */
    REPLACEABLE("COMPONENT_REPLACEABLE"),
    /** Once digitised it is used again in later dossiers (được tái sử dụng). */
    REUSABLE("COMPONENT_REUSABLE"),
    /** A copy does not do: the original is handed in or shown (phải có bản chính). */
    ORIGINAL_NEEDED("COMPONENT_ORIGINAL");

    private final String list;

    ComponentFlag(String list) {
        this.list = list;
    }

    /** Name of the list whose decisions set it. */
    public String list() {
        return list;
    }
}

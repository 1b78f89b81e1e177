package vn.tthc.gateway.backend;

/** A service behind the gateway. */
public enum Backend {
    CATALOG("catalog", "danh mục thủ tục"),
    DOSSIER("dossier", "hồ sơ"),
    FEEDBACK("feedback", "phản ánh, kiến nghị"),
    REPORTING("reporting", "số liệu");

    private final String key;
    private final String vietnamese;

    Backend(String key, String vietnamese) {
        this.key = key;
        this.vietnamese = vietnamese;
    }

    /** Name in configuration and metrics. */
    public String key() {
        return key;
    }

    /** What it is for, to be put after "dịch vụ". */
    String vietnamese() {
        return vietnamese;
    }
}

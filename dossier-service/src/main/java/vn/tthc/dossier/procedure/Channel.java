package vn.tthc.dossier.procedure;

/** How a dossier is handed in (hình thức nộp). */
public enum Channel {
    ONLINE("Trực tuyến"),
    COUNTER("Trực tiếp"),
    POST("Bưu chính công ích");

    private final String vietnamese;

    Channel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}

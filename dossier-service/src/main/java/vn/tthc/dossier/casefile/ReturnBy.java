package vn.tthc.dossier.casefile;

/** How the applicant wants the result (hình thức trả kết quả). */
public enum ReturnBy {
    COUNTER("Trực tiếp"),
    POST("Qua dịch vụ bưu chính công ích"),
    ONLINE("Trực tuyến");

    private final String vietnamese;

    ReturnBy(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}

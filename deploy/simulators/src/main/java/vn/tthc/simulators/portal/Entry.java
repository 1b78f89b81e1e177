package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What is in memory of a dossier: what a comparison asks for, and where the rest is in the journal. */
final class Entry {
    static final long NOWHERE = -1;
    private static final List<String> LISTED = List.of("TrangThaiHoSo", "NgayNopHoSo", "NgayTiepNhan", "NgayHenTra");
    private final String code;
    private final BitSet progress = new BitSet();
    private String[] listed = {};
    private int revision;
    private long fieldsAt = NOWHERE;
    private long resultAt = NOWHERE;
    private long[] progressAt = {};

    Entry(String code) {
        this.code = code;
    }

    void fields(JsonNode fields, long at) {
        listed = LISTED.stream().map(name -> fields.path(name).asText("")).toArray(String[]::new);
        revision = fields.path("PhienBan").asInt();
        fieldsAt = at;
    }

    void progress(JsonNode entries, long at) {
        entries.forEach(entry -> progress.set(entry.path("SoThuTu").asInt()));
        progressAt = Arrays.copyOf(progressAt, progressAt.length + 1);
        progressAt[progressAt.length - 1] = at;
    }

    void result(long at) {
        resultAt = at;
    }

    boolean has(int progressNumber) {
        return progress.get(progressNumber);
    }

    int revision() {
        return revision;
    }

    /** Day of filing (ngày nộp) as {@code yyyyMMdd}. */
    String filedOn() {
        return listed[1].substring(0, Math.min(8, listed[1].length()));
    }

    long fieldsAt() {
        return fieldsAt;
    }

    long resultAt() {
        return resultAt;
    }

    long[] progressAt() {
        return progressAt;
    }

    /** One line of the comparison (đối soát). */
    ObjectNode row() {
        var row = Json.object().put("MaHoSo", code);
        for (int i = 0; i < listed.length; i++) {
            if (!listed[i].isEmpty()) {
                row.put(LISTED.get(i), listed[i]);
            }
        }
        return row.put("SoTienTrinh", progress.cardinality()).put("CoKetQua", resultAt != NOWHERE);
    }
}

package vn.tthc.dossier.exchange;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.ApplicantKind;
import vn.tthc.dossier.lifecycle.DossierAction;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.platform.json.Json;

/**
 * A dossier in the words of the portal (DOMAIN: names of the interface). The person is in it, as the law has it, and nowhere
 * else in the exchange; of a dossier that was anonymised it is left out.
 */
record PortalDossier(Row row, DossierState state) {
    /** What {@link #of} reads, of the table {@code dossier}. */
    static final String COLUMNS = """
            d.id, d.code, d.revision, d.state, d.procedure_code, d.procedure_name, d.field_code, d.field_name, d.channel,
            d.registered_at, d.received_at, d.due_at, d.ended_at, d.returned_at, d.handling_unit_id, d.receiving_unit_id,
            d.paid_online, d.anonymised_at, content::jsonb #>> '{applicant,kind}' as person_kind, d.applicant_name,
            nullif(d.identity_number, 'null') as identity_number, content::jsonb #>> '{applicant,phone}' as phone,
            content::jsonb #>> '{applicant,email}' as email, content::jsonb #>> '{result,number}' as result_number,
            content::jsonb #>> '{result,issuedOn}' as result_day, content::jsonb #>> '{result,electronic}' as electronic,
            content::jsonb ? 'result' as with_result,
            content::jsonb -> 'papers' @? '$[*].form ? (@ == "DIGITISED" || @ == "ELECTRONIC" || @ == "REUSED")' as digital""";

    static PortalDossier of(Row row) {
        return new PortalDossier(row, DossierState.named(row.getString("state")).orElseThrow());
    }

    /** A result is told once the dossier is decided. */
    boolean hasResult() {
        return row.getBoolean("with_result") && (state.nationalStatus() == 9 || state.nationalStatus() == 10);
    }

    byte[] withState() {
        Map<String, @Nullable Object> fields = start();
        fields.put("MaTTHC", row.getString("procedure_code"));
        fields.put("TenTTHC", row.getString("procedure_name"));
        fields.put("MaLinhVuc", row.getString("field_code"));
        fields.put("TenLinhVuc", row.getString("field_name"));
        fields.put("KenhThucHien", channel(Channel.valueOf(row.getString("channel"))));
        if (row.getOffsetDateTime("anonymised_at") == null) {
            fields.put("ChuHoSo", row.getString("applicant_name"));
            fields.put("LoaiDoiTuong", kind(ApplicantKind.valueOf(row.getString("person_kind"))));
            fields.put("MaDoiTuong", row.getString("identity_number"));
            fields.put("SoDienThoai", row.getString("phone"));
            fields.put("Email", row.getString("email"));
        }
        fields.put("NgayNopHoSo", moment("registered_at"));
        fields.put("NgayTiepNhan", moment("received_at"));
        fields.put("NgayHenTra", moment("due_at"));
        fields.put("NgayKetThucXuLy", moment("ended_at"));
        fields.put("NgayTra", moment("returned_at"));
        fields.put("TrangThaiHoSo", String.valueOf(state.nationalStatus()));
        fields.put("DonViXuLy", row.getString("handling_unit_id"));
        fields.put("NoiNopHoSo", row.getString("receiving_unit_id"));
        fields.put("HoSoCoThanhPhanSoHoa", row.getBoolean("digital") ? "1" : "0");
        fields.put("DuocThanhToanTrucTuyen", row.getBoolean("paid_online") ? "2" : "0");
        fields.put("PhienBan", row.getInteger("revision"));
        return bytes(fields);
    }

    byte[] result() {
        Map<String, @Nullable Object> paper = new LinkedHashMap<>();
        paper.put("TenGiayTo", row.getString("procedure_name"));
        paper.put("MaGiayToKetQua", row.getString("result_number"));
        String day = row.getString("result_day");
        paper.put("NgayBanHanh", day == null ? null : PortalTime.startOf(LocalDate.parse(day)));
        paper.put("DienTu", "true".equals(row.getString("electronic")) ? "1" : "0");
        Map<String, @Nullable Object> fields = start();
        fields.put("NgayTra", moment("returned_at"));
        fields.put("DanhSachGiayToKetQua", List.of(paper));
        return bytes(fields);
    }

    /** @param entries of the timeline; what people wrote in them is not told */
    byte[] progress(RowSet<Row> entries) {
        List<Map<String, @Nullable Object>> steps = new ArrayList<>();
        entries.forEach(entry -> {
            Map<String, @Nullable Object> step = new LinkedHashMap<>();
            step.put("SoThuTu", entry.getInteger("no"));
            step.put("NguoiXuLy", entry.getString("by_name"));
            step.put("ThoiDiemXuLy", PortalTime.of(DueDossier.instant(entry, "at")));
            step.put("PhongBanXuLy", entry.getString("unit_id"));
            step.put("NoiDungXuLy", inWords(entry.getString("action")));
            step.put(
                    "TrangThai",
                    String.valueOf(DossierState.named(entry.getString("to_state"))
                            .orElseThrow()
                            .nationalStatus()));
            steps.add(step);
        });
        Map<String, @Nullable Object> fields = start();
        fields.put("TienTrinh", steps);
        return bytes(fields);
    }

    private Map<String, @Nullable Object> start() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("MaHoSo", row.getString("code"));
        return fields;
    }

    private @Nullable String moment(String column) {
        return PortalTime.of(DueDossier.instant(row, column));
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case COUNTER -> "1";
            case ONLINE -> "2";
            case POST -> "3";
        };
    }

    private static String kind(ApplicantKind kind) {
        return switch (kind) {
            case CITIZEN -> "1";
            case ENTERPRISE -> "2";
            case AUTHORITY -> "3";
            case ORGANISATION -> "4";
        };
    }

    /** Entries that come from no step of an officer (a moved deadline) have names of their own. */
    private static String inWords(String action) {
        for (DossierAction each : DossierAction.values()) {
            if (each.name().equals(action)) {
                return each.vietnamese();
            }
        }
        return action;
    }

    private static byte[] bytes(Map<String, @Nullable Object> fields) {
        fields.values().removeIf(value -> value == null);
        return Json.write(fields).getBytes(StandardCharsets.UTF_8);
    }
}

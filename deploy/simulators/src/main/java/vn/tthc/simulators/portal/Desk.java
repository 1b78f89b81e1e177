package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tthc.simulators.portal.Store.Change;

/** Takes what a province sends, one thing at a time: checks it, keeps it, and answers. */
final class Desk implements AutoCloseable {
    private static final Set<String> STATES =
            IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> YES_NO = Set.of("0", "1");
    private static final int MOST_PROGRESS = 10;
    private static final int MOST_DOCUMENTS = 200;
    private static final int MOST_NUMBER = 100_000;
    private final Store store;

    Desk(Store store) {
        this.store = store;
    }

    /** @param lose acknowledged like the others, but not kept; so in the other three */
    synchronized Answer create(ObjectNode sent, boolean lose) {
        var code = dossier(new Fields(sent));
        if (store.find(code).isPresent()) {
            return Answer.EXISTS;
        }
        return keep(Change.DOSSIER, sent, lose);
    }

    /** What is older than what is there is a repeat: acknowledged, and changes nothing. */
    synchronized Answer update(ObjectNode sent, boolean lose) {
        var known = known(dossier(new Fields(sent)));
        return keep(Change.DOSSIER, sent, lose || sent.path("PhienBan").asInt() < known.revision());
    }

    synchronized Answer progress(ObjectNode sent, boolean lose) {
        var fields = new Fields(sent);
        var code = fields.code();
        var fresh = Json.object().put("MaHoSo", code);
        var entries = fresh.putArray("TienTrinh");
        var known = store.find(code);
        var numbers = new HashSet<Integer>();
        for (var entry : fields.list("TienTrinh", 1, MOST_PROGRESS)) {
            var number = entry.needsTime("ThoiDiemXuLy")
                    .oneOfIfThere("TrangThai", STATES)
                    .number("SoThuTu", 1);
            if (number > MOST_NUMBER) {
                throw new Refusal(Answer.invalid("SoThuTu"));
            }
            if (known.isPresent() && !known.get().has(number) && numbers.add(number)) {
                entries.add(entry.object());
            }
        }
        known(code);
        return keep(Change.PROGRESS, fresh, lose || entries.isEmpty());
    }

    synchronized Answer result(ObjectNode sent, boolean lose) {
        var fields = new Fields(sent);
        var code = fields.code();
        fields.timesIfThere("NgayTra")
                .list("DanhSachGiayToKetQua", 0, MOST_DOCUMENTS)
                .forEach(document ->
                        document.needs("TenGiayTo").timesIfThere("NgayBanHanh").oneOfIfThere("DienTu", YES_NO));
        known(code);
        return keep(Change.RESULT, sent, lose);
    }

    /** Puts in, or changes, what no province sent; what is not said is as it was, or something usual. */
    synchronized void put(ObjectNode fields) {
        var code = new Fields(fields).code();
        var all = Json.object()
                .put("MaTTHC", "0.000000")
                .put("TrangThaiHoSo", "2")
                .put("NgayNopHoSo", Times.now());
        store.dossier(code).ifPresent(known -> all.setAll((ObjectNode) known.fields()));
        all.setAll(fields);
        dossier(new Fields(all));
        store.keep(Change.DOSSIER, all);
    }

    /** @return whether there was anything to forget */
    synchronized boolean forget(String code) {
        var known = store.find(code).isPresent();
        if (known) {
            store.keep(Change.FORGOTTEN, Json.object().put("MaHoSo", code));
        }
        return known;
    }

    synchronized Reply filed(Query query) {
        var page = query.number("so_luong", 500);
        var found = store.filed(query.day("tu"), query.day("den"), query.text("sau"), page + 1);
        var answer = Json.object().put("error_code", "0");
        var data = answer.putArray("data");
        found.stream().limit(page).forEach(entry -> data.add(entry.row()));
        return Reply.json(200, answer.put("con_nua", found.size() > page));
    }

    synchronized Optional<KeptDossier> dossier(String code) {
        return store.dossier(code);
    }

    synchronized int dossiers() {
        return store.size();
    }

    @Override
    public synchronized void close() {
        store.close();
    }

    private static String dossier(Fields fields) {
        var code = fields.code();
        fields.needs("MaTTHC", "TrangThaiHoSo")
                .oneOfIfThere("TrangThaiHoSo", STATES)
                .needsTime("NgayNopHoSo")
                .timesIfThere("NgayTiepNhan", "NgayHenTra", "NgayKetThucXuLy", "NgayTra")
                .oneOfIfThere("KenhThucHien", Set.of("1", "2", "3"))
                .oneOfIfThere("LoaiDoiTuong", Set.of("1", "2", "3", "4"))
                .oneOfIfThere("HoSoCoThanhPhanSoHoa", YES_NO)
                .oneOfIfThere("DuocThanhToanTrucTuyen", Set.of("0", "1", "2"));
        if (fields.object().hasNonNull("PhienBan")) {
            fields.number("PhienBan", 0);
        }
        return code;
    }

    private Entry known(String code) {
        return store.find(code).orElseThrow(() -> new Refusal(Answer.UNKNOWN_DOSSIER));
    }

    private Answer keep(Change change, ObjectNode sent, boolean lose) {
        if (!lose) {
            store.keep(change, sent);
        }
        return Answer.TAKEN;
    }
}

package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The portal's dossiers: a journal of what was taken, and an index of it. For one thread at a time. */
final class Store implements AutoCloseable {
    /** What a line of the journal says. */
    enum Change {
        DOSSIER,
        PROGRESS,
        RESULT,
        FORGOTTEN
    }

    private static final Comparator<String> BYTE_ORDER =
            Comparator.comparing(code -> code.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    private final NavigableMap<String, Entry> entries = new TreeMap<>(BYTE_ORDER);
    private final Journal journal;

    Store(Journal journal) {
        this.journal = journal;
        journal.replay((at, line) -> index(Json.object(line), at));
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    int size() {
        return entries.size();
    }

    /** @param body has the dossier's code in {@code MaHoSo} */
    void keep(Change change, JsonNode body) {
        var line = Json.object().put("change", change.name());
        line.set("body", body);
        index(line, journal.append(Json.bytes(line)));
    }

    Optional<KeptDossier> dossier(String code) {
        return find(code)
                .map(entry -> new KeptDossier(
                        code,
                        body(entry.fieldsAt()),
                        progress(entry),
                        entry.resultAt() == Entry.NOWHERE ? null : body(entry.resultAt())));
    }

    /** Dossiers filed on the days from {@code first} to {@code last}, by code, those after {@code code} only. */
    List<Entry> filed(String first, String last, String code, int most) {
        return entries.tailMap(code, false).values().stream()
                .filter(entry ->
                        entry.filedOn().compareTo(first) >= 0 && entry.filedOn().compareTo(last) <= 0)
                .limit(most)
                .toList();
    }

    @Override
    public void close() {
        journal.close();
    }

    private void index(ObjectNode line, long at) {
        var body = line.path("body");
        var code = body.path("MaHoSo").asText();
        switch (Change.valueOf(line.path("change").asText())) {
            case DOSSIER -> entries.computeIfAbsent(code, Entry::new).fields(body, at);
            case PROGRESS -> find(code).ifPresent(entry -> entry.progress(body.path("TienTrinh"), at));
            case RESULT -> find(code).ifPresent(entry -> entry.result(at));
            case FORGOTTEN -> entries.remove(code);
        }
    }

    private List<JsonNode> progress(Entry entry) {
        var all = new ArrayList<JsonNode>();
        for (var at : entry.progressAt()) {
            body(at).path("TienTrinh").forEach(all::add);
        }
        all.sort(Comparator.comparingInt(one -> one.path("SoThuTu").asInt()));
        return List.copyOf(all);
    }

    private JsonNode body(long at) {
        return Json.object(journal.read(at)).path("body");
    }
}

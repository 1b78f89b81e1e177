package vn.tthc.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import vn.tthc.parts.process.PartFailed;

/**
 * Publishes lists (danh mục), so that there is something to be seen: those that the contents of the catalogue tell by
 * themselves, and what {@link DemoFlags} says of papers and results; drafted and issued by the demo user of the province
 * through the commands that everyone uses. Title, number and signer say that they are no decisions of the province. Once for
 * each installation.
 */
final class DemoLists {
    private static final int PAGE = 100;

    private record Decision(String number, String title, String kind) {}

    private record Flags(Decision decision, Function<List<JsonNode>, List<Map<String, ?>>> lines) {}

    /** One for each list: a draft is read again as a whole with every list that is added. */
    private static final List<Decision> DECISIONS = List.of(
            ofTheCatalogue(1, "dịch vụ công trực tuyến toàn trình", "ONLINE_FULL"),
            ofTheCatalogue(2, "dịch vụ công trực tuyến một phần", "ONLINE_PARTIAL"),
            ofTheCatalogue(3, "dịch vụ cung cấp thông tin trực tuyến", "INFORMATION_ONLY"),
            ofTheCatalogue(4, "thủ tục không phụ thuộc địa giới hành chính", "NON_TERRITORIAL"),
            ofTheCatalogue(5, "thủ tục liên quan đến doanh nghiệp", "BUSINESS"));

    private static final List<Flags> FLAGS = List.of(
            new Flags(invented(6, "thành phần hồ sơ phải số hóa", "COMPONENT_DIGITISED"), DemoFlags::mustDigitise),
            new Flags(invented(7, "kết quả phải cấp bản điện tử", "RESULT_ELECTRONIC"), DemoFlags::electronicResults),
            new Flags(
                    invented(8, "thành phần hồ sơ thay thế bằng dữ liệu", "COMPONENT_REPLACEABLE"),
                    DemoFlags::replaceable),
            new Flags(invented(9, "thành phần hồ sơ được tái sử dụng", "COMPONENT_REUSABLE"), DemoFlags::reusable));

    private static Decision ofTheCatalogue(int no, String list, String kind) {
        return new Decision("TD-0" + no + "/QĐ-UBND", "Trình diễn: danh mục " + list + " theo danh mục quốc gia", kind);
    }

    private static Decision invented(int no, String list, String kind) {
        return new Decision("TD-0" + no + "/QĐ-UBND", "Trình diễn: danh mục " + list, kind);
    }

    private final DemoUser issuer;
    private final DemoFlagsTold told;
    private final State state;
    private final Progress progress;
    private final LocalDate today;
    private List<JsonNode> flagged = List.of();

    DemoLists(Installation installation, State state, Progress progress, Clock clock) {
        this.issuer = new DemoUser(installation, "tinh.quyetdinh");
        this.told = new DemoFlagsTold(new DemoUser(installation, "longxuyen.tiepnhan"));
        this.state = state;
        this.progress = progress;
        this.today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** What papers need comes first: it is with the dossier service when dossiers are loaded. */
    void run() {
        FLAGS.forEach(flags -> once(flags.decision(), () -> publish(flags)));
        DECISIONS.forEach(decision -> once(decision, () -> publish(decision)));
        if (!told.await()) {
            progress.say("The dossier service has not heard of all demo lists; dossiers may not count by them");
        }
    }

    private void once(Decision decision, IntSupplier publish) {
        var mark = "loaded.list." + decision.number();
        if (state.done(mark, "yes")) {
            return;
        }
        if (!issued(decision)) {
            progress.say("Demo list decision " + decision.number() + ": " + publish.getAsInt() + " entries");
        }
        state.mark(mark, "yes");
    }

    /** By an earlier start that did not get to its end. */
    private boolean issued(Decision decision) {
        var text = URLEncoder.encode(decision.number(), StandardCharsets.UTF_8);
        return issuer.get(Listener.CATALOG, "/api/v1/list-decisions?status=ISSUED&text=" + text)
                        .path("items")
                        .size()
                > 0;
    }

    /** @return how many entries are on the lists by it */
    private int publish(Decision decision) {
        var draft = send("", Map.of("title", decision.title(), "lines", List.of()));
        var id = draft.path("id").asText();
        draft = send("/" + id + "/take", Map.of("revision", revision(draft), "kind", decision.kind()));
        return issue(decision, draft, today);
    }

    /** In force from the day on that the catalogue is, so that the dossiers of the demonstration came in under it. */
    private int publish(Flags flags) {
        if (flagged.isEmpty()) {
            flagged = procedures();
        }
        var lines = flags.lines().apply(flagged);
        if (lines.isEmpty()) {
            throw new PartFailed("The catalogue has nothing for the demo list "
                    + flags.decision().title());
        }
        var since = flagged.stream()
                .map(procedure -> LocalDate.parse(procedure.path("validFrom").asText()))
                .min(LocalDate::compareTo)
                .orElse(today);
        var draft = send("", Map.of("title", flags.decision().title(), "lines", lines));
        var entries = issue(flags.decision(), draft, since);
        if (flags.decision().kind().equals("COMPONENT_DIGITISED")) {
            told.expect(ofCommunes(lines));
        }
        return entries;
    }

    /** Codes of procedures that the receiving commune handles itself. */
    private List<String> ofCommunes(List<Map<String, ?>> lines) {
        var listed = lines.stream().map(line -> line.get("subjectCode")).collect(Collectors.toSet());
        return flagged.stream()
                .filter(procedure ->
                        procedure.path("level").asText().equals("COMMUNE") && !procedure.hasNonNull("handlingUnitId"))
                .map(procedure -> procedure.path("code").asText())
                .filter(listed::contains)
                .toList();
    }

    private int issue(Decision decision, JsonNode draft, LocalDate day) {
        var issued = send(
                "/" + draft.path("id").asText() + "/issue",
                Map.of(
                        "revision",
                        revision(draft),
                        "number",
                        decision.number(),
                        "signer",
                        "Dữ liệu trình diễn",
                        "issuedOn",
                        day.toString(),
                        "effectiveOn",
                        day.toString()));
        return issued.path("lines").size();
    }

    private List<JsonNode> procedures() {
        var found = new ArrayList<JsonNode>();
        for (var field :
                issuer.get(Listener.CATALOG, "/api/v1/procedure-facets").path("fields")) {
            if (DemoFlags.about(field.path("label").asText())) {
                found.addAll(procedures(field.path("value").asText()));
            }
        }
        return found;
    }

    private List<JsonNode> procedures(String field) {
        var found = new ArrayList<JsonNode>();
        var after = "";
        JsonNode page;
        do {
            page = issuer.get(
                    Listener.CATALOG,
                    "/api/v1/procedures?first=" + PAGE + "&field=" + URLEncoder.encode(field, StandardCharsets.UTF_8)
                            + after);
            page.path("items").forEach(found::add);
            after = "&after=" + URLEncoder.encode(page.path("endCursor").asText(), StandardCharsets.UTF_8);
        } while (page.path("hasNextPage").asBoolean());
        return found;
    }

    private JsonNode send(String path, Map<String, ?> body) {
        return issuer.post(Listener.CATALOG, "/api/v1/list-decisions" + path, body);
    }

    private static int revision(JsonNode draft) {
        return draft.path("revision").asInt();
    }
}

package vn.tthc.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the demo lists say of papers and results, told from the words of the catalogue: papers of which an original is
 * handed in are digitised, papers that an authority has issued are used again, and those that a database knows are
 * replaced by its data. Invented, but the same for the same catalogue. Pure.
 */
final class DemoFlags {
    /** The fields (lĩnh vực) that the lists are about: most of what citizens hand in at communes. */
    private static final List<String> FIELDS = List.of(
            "hộ tịch",
            "chứng thực",
            "quốc tịch",
            "đất đai",
            "bảo trợ xã hội",
            "người có công",
            "thành lập và hoạt động doanh nghiệp");

    private static final String NUMBERING = "(?iu)^[\\s\\d\\W]*(\\(?[ivx]+\\)|[a-zđ]\\))?[\\s\\W]*";
    /** What the applicant writes, and what is a remark and no paper. */
    private static final Pattern NO_ISSUED_PAPER = Pattern.compile(
            NUMBERING
                    + "(tờ khai|đơn|bản khai|phiếu|mẫu|dự thảo|(văn bản|giấy) (đề nghị|kiến nghị|ủy quyền)|trường hợp|"
                    + "người|bổ sung|trích lục (bản đồ|vị trí)|sơ đồ).*",
            Pattern.DOTALL);

    private static final Pattern ISSUED = words("giấy chứng nhận|giấy khai sinh|trích lục|quyết định|giấy phép"
            + "|giấy xác nhận|bản án|giấy chứng sinh|giấy báo tử");

    private static final Map<Pattern, String> DATABASES = Map.of(
            words("căn cước|chứng minh nhân dân|đăng ký cư trú|nơi cư trú"), "Cơ sở dữ liệu quốc gia về dân cư",
            words("giấy khai sinh|chứng nhận kết hôn|trích lục (khai|kết hôn|hộ tịch)"),
                    "Cơ sở dữ liệu hộ tịch điện tử",
            words("giấy chứng nhận quyền sử dụng đất|giấy chứng nhận đã cấp"), "Cơ sở dữ liệu quốc gia về đất đai",
            words("chứng nhận đăng ký (doanh nghiệp|hộ kinh doanh)"), "Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp");

    private static final int LONGEST_NAME_OF_A_PAPER = 200;
    private static final int LONGEST_NAME = 500;

    private DemoFlags() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?iu).*(" + words + ").*", Pattern.DOTALL);
    }

    static boolean about(String field) {
        return FIELDS.stream().anyMatch(field.toLowerCase(Locale.ROOT)::contains);
    }

    /** @param procedures as the catalogue answers them */
    static List<Map<String, ?>> mustDigitise(List<JsonNode> procedures) {
        return lines(procedures, "COMPONENT_DIGITISED", DemoFlags::papers, DemoFlags::handedInAsOriginal);
    }

    static List<Map<String, ?>> reusable(List<JsonNode> procedures) {
        return lines(procedures, "COMPONENT_REUSABLE", DemoFlags::papers, paper -> issued(paper)
                .filter(name -> ISSUED.matcher(name).matches())
                .map(name -> Map.of("item", name)));
    }

    static List<Map<String, ?>> replaceable(List<JsonNode> procedures) {
        return lines(procedures, "COMPONENT_REPLACEABLE", DemoFlags::papers, paper -> issued(paper)
                .flatMap(name -> DATABASES.entrySet().stream()
                        .filter(database -> database.getKey().matcher(name).matches())
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst()
                        .map(database -> Map.of(
                                "item",
                                name,
                                "detail",
                                Map.of("replacement", Map.of("database", database, "mode", "FALLBACK_PAPER"))))));
    }

    /** Of what can be asked for online; where one gets information only, nothing is issued online. */
    static List<Map<String, ?>> electronicResults(List<JsonNode> procedures) {
        return lines(
                procedures.stream()
                        .filter(procedure ->
                                !procedure.path("onlineLevel").asText().equals("INFO_ONLY"))
                        .toList(),
                "RESULT_ELECTRONIC",
                procedure -> elements(procedure.path("results")),
                result -> named(result.asText()).map(name -> Map.of("item", name)));
    }

    private static List<Map<String, ?>> lines(
            List<JsonNode> procedures,
            String kind,
            Function<JsonNode, Stream<JsonNode>> parts,
            Function<JsonNode, Optional<Map<String, ?>>> said) {
        return procedures.stream()
                .flatMap(procedure -> {
                    Set<Map<String, ?>> lines = new LinkedHashSet<>();
                    parts.apply(procedure)
                            .flatMap(part -> said.apply(part).stream())
                            .map(words -> line(procedure, kind, words))
                            .forEach(lines::add);
                    return lines.stream();
                })
                .toList();
    }

    private static Map<String, ?> line(JsonNode procedure, String kind, Map<String, ?> said) {
        Map<String, Object> line = new HashMap<>(said);
        line.put("action", "ADD");
        line.put("kind", kind);
        line.put("subjectCode", procedure.path("code").asText());
        line.put("level", procedure.path("level").asText());
        return line;
    }

    private static Optional<Map<String, ?>> handedInAsOriginal(JsonNode paper) {
        return named(paper.path("name").asText())
                .filter(name -> paper.path("originals").asInt() > 0)
                .map(name -> Map.of("item", name));
    }

    private static Optional<String> issued(JsonNode paper) {
        return named(paper.path("name").asText())
                .filter(name -> name.length() <= LONGEST_NAME_OF_A_PAPER
                        && !NO_ISSUED_PAPER.matcher(name).matches());
    }

    /** What is longer is rather a paragraph of a law than a name. */
    private static Optional<String> named(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME ? Optional.empty() : Optional.of(name);
    }

    private static Stream<JsonNode> papers(JsonNode procedure) {
        return elements(procedure.path("components"));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

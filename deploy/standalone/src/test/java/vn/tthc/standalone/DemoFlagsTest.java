package vn.tthc.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoFlagsTest {
    private static final String COPY = "Bản sao Giấy chứng nhận kết hôn được cấp trước đây.";

    @Test
    void papersOfWhichAnOriginalIsHandedInAreDigitisedEachOnce() {
        var procedure = procedure("PARTIAL", paper("Tờ khai", 1), paper("Tờ khai", 1), paper("Bản sao", 0));
        assertThat(DemoFlags.mustDigitise(List.of(procedure)))
                .containsExactly(Map.of(
                        "action",
                        "ADD",
                        "kind",
                        "COMPONENT_DIGITISED",
                        "subjectCode",
                        "1.000001",
                        "level",
                        "COMMUNE",
                        "item",
                        "Tờ khai"));
    }

    @Test
    void issuedPapersAreUsedAgainAndThoseThatADatabaseKnowsAreReplaced() {
        var procedure = procedure("PARTIAL", paper(COPY, 0), paper("Đơn đề nghị cấp giấy chứng nhận", 1));
        assertThat(DemoFlags.reusable(List.of(procedure)))
                .extracting(line -> (Object) line.get("item"))
                .containsExactly(COPY);
        assertThat(DemoFlags.replaceable(List.of(procedure))).singleElement().satisfies(line -> {
            assertThat((Object) line.get("item")).isEqualTo(COPY);
            assertThat((Object) line.get("detail"))
                    .isEqualTo(Map.of(
                            "replacement",
                            Map.of("database", "Cơ sở dữ liệu hộ tịch điện tử", "mode", "FALLBACK_PAPER")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "(2) Giấy chứng nhận đã cấp.,Cơ sở dữ liệu quốc gia về đất đai",
        "(ii) Bản sao Giấy chứng nhận đăng ký hộ kinh doanh,Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp",
        "'- Bản sao chứng thực từ căn cước công dân',Cơ sở dữ liệu quốc gia về dân cư",
        "Giấy báo tử hoặc trích lục khai tử,Cơ sở dữ liệu hộ tịch điện tử"
    })
    void eachDatabaseHasItsPapers(String paper, String database) {
        assertThat(DemoFlags.replaceable(List.of(procedure("FULL", paper(paper, 0)))))
                .singleElement()
                .satisfies(line -> assertThat(line.toString()).contains(database));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(i) Giấy đề nghị đăng ký thay đổi nội dung Giấy chứng nhận đăng ký hộ kinh doanh",
                "- Trích lục bản đồ địa chính thửa đất",
                "(iv) Trường hợp ủy quyền thì kèm Giấy chứng nhận đăng ký doanh nghiệp",
                "a) Mẫu số 12, kèm bản sao giấy khai sinh"
            })
    void whatTheApplicantWritesAndRemarksAreNoIssuedPapers(String paper) {
        var procedures = List.of(procedure("FULL", paper(paper, 0)));
        assertThat(DemoFlags.replaceable(procedures)).isEmpty();
        assertThat(DemoFlags.reusable(procedures)).isEmpty();
    }

    @Test
    void resultsAreElectronicWhereOneCanAskOnline() {
        assertThat(DemoFlags.electronicResults(List.of(procedure("PARTIAL"), procedure("INFO_ONLY"))))
                .singleElement()
                .satisfies(line -> assertThat((Object) line.get("item")).isEqualTo("Giấy khai sinh"));
    }

    @Test
    void theListsAreAboutTheFieldsOfCommunesMostly() {
        assertThat(Stream.of("Hộ tịch", "Tài chính đất đai", "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)"))
                .allMatch(DemoFlags::about);
        assertThat(DemoFlags.about("Hải quan")).isFalse();
    }

    private static Map<String, ?> paper(String name, int originals) {
        return Map.of("name", name, "originals", originals);
    }

    @SafeVarargs
    private static JsonNode procedure(String onlineLevel, Map<String, ?>... papers) {
        return new ObjectMapper()
                .valueToTree(Map.of(
                        "code",
                        "1.000001",
                        "level",
                        "COMMUNE",
                        "onlineLevel",
                        onlineLevel,
                        "components",
                        List.of(papers),
                        "results",
                        List.of("Giấy khai sinh")));
    }
}

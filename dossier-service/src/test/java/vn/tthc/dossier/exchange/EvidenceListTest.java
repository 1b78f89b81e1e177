package vn.tthc.dossier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceListTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:05:06Z");

    @Test
    void statesMomentsAndDifferencesAreInWordsAndNothingIsAFormula() {
        var dossier = new EvidenceDocument.Dossier(
                "H01-1",
                "1.001193",
                9,
                4,
                AT,
                "BN-1",
                6,
                2,
                true,
                false,
                "=cmd|' /C calc'!A0 \"x\"",
                "SETTLED_HERE_OPEN_THERE",
                List.of());
        var document = new EvidenceDocument(
                UUID.randomUUID(), AT, "tinh.kstt", null, "Gửi hỗ trợ", "k", Map.of(), List.of(dossier));
        var lines = EvidenceList.of(document).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("\uFEFF\"Mã hồ sơ\",");
        assertThat(lines[1])
                .contains("\"9 – Đã xử lý xong\",\"4 – Đang xử lý\",\"02/03/2026 08:05:06\"")
                .contains("\"'=cmd|' /C calc'!A0 \"\"x\"\"\"")
                .endsWith("\"Hồ sơ đã kết thúc tại tỉnh, trên Cổng vẫn đang xử lý.\"");
    }
}

package vn.tthc.catalog.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.internal.Csv;
import vn.tthc.catalog.portal.HandlingUnits;
import vn.tthc.catalog.portal.PortalFile;
import vn.tthc.catalog.portal.PortalReader;
import vn.tthc.catalog.portal.PortalReader.Reading;

/** Every procedure of the national list goes through the checks; how many are odd in which way is known. */
class QualityOfTheNationalListTest {
    private static final Path DATA = Path.of("../deploy/data");
    private static final Map<QualityKind, Set<String>> ALL = new EnumMap<>(QualityKind.class);
    private static final Map<QualityKind, Set<String>> OF_THE_PROVINCE = new EnumMap<>(QualityKind.class);
    private static int checked;

    @BeforeAll
    static void checkAll() throws IOException {
        Map<String, String> units = new HashMap<>();
        Csv.rows(Files.readString(DATA.resolve("departments.csv"), StandardCharsets.UTF_8))
                .forEach(row -> units.put(row.get("code"), row.get("code") + "-20250701"));
        PortalReader reader = new PortalReader(HandlingUnits.shipped(), units);
        List<Reading> readings = new ArrayList<>();
        try (PortalFile file = new PortalFile(Files.newInputStream(DATA.resolve("procedures.jsonl.gz")))) {
            for (List<PortalFile.Line> lines = file.next(500); !lines.isEmpty(); lines = file.next(500)) {
                lines.forEach(line -> readings.add(reader.read(((PortalFile.Line.Read) line).item(), line.row())));
            }
        }
        QualityChecks checks =
                new QualityChecks(readings.stream().map(Reading::code).collect(Collectors.toSet()));
        for (Reading reading : readings) {
            Checked found = checks.of(reading.code(), reading.content(), reading);
            checked++;
            found.findings().forEach(finding -> {
                ALL.computeIfAbsent(finding.kind(), kind -> new HashSet<>()).add(reading.code());
                if (reading.applies()) {
                    OF_THE_PROVINCE
                            .computeIfAbsent(finding.kind(), kind -> new HashSet<>())
                            .add(reading.code());
                }
            });
        }
    }

    @Test
    void everyProcedureIsChecked() {
        assertEquals(5665, checked);
    }

    /** The table of the document is what the checks find. */
    @Test
    void theCountsAreThoseThatAreWrittenDown() throws IOException {
        String written = Files.readString(Path.of("../docs/data-quality.md"), StandardCharsets.UTF_8);
        String missing = ALL.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().slug()))
                .map(entry -> "| `%s` | %s | %d | %d |"
                        .formatted(
                                entry.getKey().slug(),
                                entry.getKey().vietnamese(),
                                entry.getValue().size(),
                                OF_THE_PROVINCE
                                        .getOrDefault(entry.getKey(), Set.of())
                                        .size()))
                .filter(row -> !written.contains(row))
                .collect(Collectors.joining("\n"));
        assertEquals("", missing);
    }

    @Test
    void whatIsKnownOfTheListIsFound() {
        assertEquals(97, count(QualityKind.NO_COMPONENTS));
        assertEquals(57, count(QualityKind.FEE_IN_FOREIGN_CURRENCY));
        assertEquals(25, count(QualityKind.IMPLEMENTING_AGENCY_OF_ABOLISHED_DISTRICT_LEVEL));
        assertEquals(200, count(QualityKind.NO_LEGAL_BASIS));
        assertTrue(ALL.get(QualityKind.LIMIT_CONCLUDED).contains("1.001193"), "birth registration says just 1");
    }

    private static int count(QualityKind kind) {
        return ALL.getOrDefault(kind, Set.of()).size();
    }
}

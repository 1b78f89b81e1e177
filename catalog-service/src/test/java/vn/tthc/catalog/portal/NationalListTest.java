package vn.tthc.catalog.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.internal.Csv;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.catalog.portal.PortalReader.Reading;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.ProcedureLevel;

/** The complete real list, read by the pure rules. */
class NationalListTest {
    private static final Path DATA = Path.of("../deploy/data");
    private static final Map<String, Reading> READ = new HashMap<>();
    private static final Map<String, PortalRecord> RECORDS = new HashMap<>();
    private static final Map<String, Set<String>> ODD = new HashMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        Map<String, String> units = new HashMap<>();
        rows("departments.csv").forEach(row -> units.put(row.get("code"), row.get("code") + "-20250701"));
        PortalReader reader = new PortalReader(HandlingUnits.shipped(), units);
        try (PortalFile file = new PortalFile(Files.newInputStream(DATA.resolve("procedures.jsonl.gz")))) {
            List<PortalFile.Line> lines = file.next(500);
            while (!lines.isEmpty()) {
                for (PortalFile.Line line : lines) {
                    PortalRecord item = ((PortalFile.Line.Read) line).item();
                    Reading reading = reader.read(item, line.row());
                    RECORDS.put(reading.code(), item);
                    READ.put(reading.code(), reading);
                    for (Odd odd : reading.odd()) {
                        ODD.computeIfAbsent(odd.kind(), kind -> new HashSet<>()).add(reading.code());
                    }
                }
                lines = file.next(500);
            }
        }
    }

    @Test
    void everyRecordIsRead() {
        assertEquals(5665, READ.size());
    }

    @Test
    void theRuleOfWhatMayApplyAgreesWithTheListOfTheProvince() throws IOException {
        Set<String> listed = new HashSet<>();
        Set<String> communes = new HashSet<>();
        for (Map<String, String> row : rows("procedures-an-giang.csv")) {
            listed.add(row.get("code"));
            if ("1".equals(row.get("commune_committee"))) {
                communes.add(row.get("code"));
            }
        }
        Set<String> applied = new HashSet<>();
        Set<String> byCommittee = new HashSet<>();
        READ.values().stream().filter(Reading::applies).forEach(r -> {
            applied.add(r.code());
            if (Applicability.byCommuneCommittee(RECORDS.get(r.code()))) {
                byCommittee.add(r.code());
            }
        });
        assertEquals(2811, applied.size());
        assertEquals(listed, applied);
        assertEquals(communes, byCommittee);
    }

    @Test
    void whatTheCommuneDoesHasNoDepartmentAndTheRestHasOne() {
        READ.values().stream().filter(Reading::applies).forEach(r -> {
            boolean commune = r.content().level() == ProcedureLevel.COMMUNE;
            assertEquals(commune, r.content().handlingUnitId() == null, r.code());
        });
    }

    @Test
    void birthRegistrationTakesItsLimitFromTheProcessingCaseBecauseTheNumberHasNoUnit() {
        var limits = READ.get("1.001193").content().limits();
        assertEquals(3, limits.size());
        assertTrue(limits.stream()
                .allMatch(l -> l.unit() == LimitUnit.WORKING_DAY && l.value().intValue() == 1));
        assertTrue(ODD.get("time-limit-number-without-unit").contains("1.001193"));
        assertTrue(ODD.get("limit-from-processing-case").contains("1.001193"));
    }

    @Test
    void aLimitThatCannotBeReadIsNoneAndKeepsItsText() {
        READ.values().stream()
                .flatMap(r -> r.content().limits().stream())
                .filter(l -> l.unit() == LimitUnit.NONE)
                .forEach(l -> assertEquals(null, l.value()));
    }

    @Test
    void oneLimitHoldsForEachChannelAndCase() {
        READ.values().forEach(r -> {
            List<String> keys = new ArrayList<>();
            r.content().limits().forEach(l -> keys.add(l.channel() + "/" + l.caseName()));
            assertEquals(new HashSet<>(keys).size(), keys.size(), r.code());
        });
    }

    @Test
    void namesAndCodesStayAsTheyCame() {
        READ.forEach((code, reading) ->
                assertEquals(RECORDS.get(code).name(), reading.content().name()));
        assertTrue(
                READ.keySet().containsAll(Set.of("2.009182739", "1.0133611", "1.014955-Xoa", " 1.014325", "1.014325")));
    }

    @Test
    void theOdditiesAreThoseThatWereCountedInTheList() {
        Map.ofEntries(
                        Map.entry("code-malformed", 4),
                        Map.entry("test-record", 1),
                        Map.entry("internal-procedure", 190),
                        Map.entry("name-leading-or-trailing-space", 98),
                        Map.entry("name-over-400-chars", 76),
                        Map.entry("level-undetermined", 1),
                        Map.entry("no-implementing-agency", 39),
                        Map.entry("more-than-20-implementing-agencies", 21),
                        Map.entry("level-commune-only-but-implementer-not-a-commune-unit", 172),
                        Map.entry("level-ministry-only-but-implementer-is-commune", 31),
                        Map.entry("issuing-agency-abolished-or-old-name", 360),
                        Map.entry("time-limit-zero-unit-other", 199),
                        Map.entry("time-limit-number-without-unit", 383),
                        Map.entry("time-limit-is-free-text", 105),
                        Map.entry("time-limit-fractional", 48),
                        Map.entry("time-limit-180-days-or-more", 23),
                        Map.entry("time-limit-hours-over-24", 10),
                        Map.entry("channel-listed-more-than-once", 357),
                        Map.entry("no-processing-case", 735),
                        Map.entry("processing-case-code-repeated", 440),
                        Map.entry("processing-cases-disagree-on-time", 411),
                        Map.entry("processing-case-without-time", 46),
                        Map.entry("no-result", 19),
                        Map.entry("fee-in-usd", 57),
                        Map.entry("fee-amount-1-billion-or-more", 1),
                        Map.entry("fee-amount-below-1000-dong-probably-thousands", 108),
                        Map.entry("fee-amount-without-currency", 254),
                        Map.entry("fee-no-amount-no-description", 20),
                        Map.entry("no-components", 97),
                        Map.entry("case-without-components", 140),
                        Map.entry("component-empty-name", 31),
                        Map.entry("component-zero-copies", 419),
                        Map.entry("component-name-over-1500-chars", 133),
                        Map.entry("more-than-60-components", 7),
                        Map.entry("no-legal-basis", 200),
                        Map.entry("legal-number-outer-space", 1183),
                        Map.entry("legal-number-twice-in-one-procedure", 77),
                        Map.entry("no-decision-number", 1),
                        Map.entry("no-decision-date", 26),
                        Map.entry("form-file-odd-characters", 206),
                        Map.entry("working-days-but-description-says-calendar-days", 53),
                        Map.entry("processing-case-time-never-equals-a-method-time", 938),
                        Map.entry("decision-date-out-of-range", 1))
                .forEach((kind, count) ->
                        assertEquals(count, ODD.getOrDefault(kind, Set.of()).size(), kind));
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        return Csv.rows(Files.readString(DATA.resolve(file), StandardCharsets.UTF_8));
    }
}

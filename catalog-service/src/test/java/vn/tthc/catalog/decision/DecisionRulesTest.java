package vn.tthc.catalog.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.procedure.ProcedureVersion.Change.ABOLISH;
import static vn.tthc.catalog.procedure.ProcedureVersion.Change.AMEND;
import static vn.tthc.catalog.procedure.ProcedureVersion.Change.INTRODUCE;
import static vn.tthc.catalog.procedure.ProcedureVersion.Change.REPLACE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.decision.ContentDraft.LimitDraft;
import vn.tthc.catalog.procedure.Channel;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

class DecisionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, String> FIELDS = Map.of("HT", "Hộ tịch");
    private static final Map<String, String> UNITS = Map.of("STP-20250701", "Sở Tư pháp");

    /** A decision among several that are issued one after the other. */
    record Step(int days, List<DraftLine> lines) {}

    @Property(tries = 500)
    void howeverManyDecisionsAreIssuedNoTwoVersionsAreInForceOnOneDay(@ForAll("steps") List<Step> steps) {
        Map<String, List<ProcedureVersion>> histories = new HashMap<>();
        LocalDate day = TODAY;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            Catalogue catalogue = new Catalogue(histories, FIELDS, UNITS);
            if (DecisionProblems.of(head(day), step.lines(), catalogue, day).isEmpty()) {
                histories = effects(step.lines(), day, catalogue).applyTo(histories);
            }
        }
        histories.values().forEach(DecisionRulesTest::assertNoOverlap);
    }

    @Property(tries = 300)
    void theCatalogueGrowsByWhatTheTotalsOfTheDecisionSay(@ForAll("steps") List<Step> steps) {
        Map<String, List<ProcedureVersion>> histories = new HashMap<>();
        LocalDate day = TODAY;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            Catalogue catalogue = new Catalogue(histories, FIELDS, UNITS);
            if (!DecisionProblems.of(head(day), step.lines(), catalogue, day).isEmpty()) {
                continue;
            }
            Map<String, List<ProcedureVersion>> after =
                    effects(step.lines(), day, catalogue).applyTo(histories);
            Decision.Totals totals = Decision.Totals.of(
                    step.lines().stream().map(DraftLine::kind).toList());
            assertEquals(
                    published(histories, day) + totals.introduced() - totals.abolished() - merged(step.lines()),
                    published(after, day));
            assertEquals(
                    step.lines().size(),
                    totals.introduced() + totals.amended() + totals.replaced() + totals.abolished());
            histories = after;
        }
    }

    @Property(tries = 300)
    void whatWasPublishedStaysAsItWas(@ForAll("steps") List<Step> steps) {
        Map<String, List<ProcedureVersion>> histories = new HashMap<>();
        LocalDate day = TODAY;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            Catalogue catalogue = new Catalogue(histories, FIELDS, UNITS);
            if (DecisionProblems.of(head(day), step.lines(), catalogue, day).isEmpty()) {
                Map<String, List<ProcedureVersion>> after =
                        effects(step.lines(), day, catalogue).applyTo(histories);
                histories.forEach((code, versions) -> versions.forEach(v -> assertTrue(after.get(code).stream()
                        .anyMatch(w -> w.id().equals(v.id())
                                && w.content().equals(v.content())
                                && w.from().equals(v.from())))));
                histories = after;
            }
        }
    }

    @Property(tries = 300)
    void everyDayAProcedureIsOrIsNotInForceWasDecided(@ForAll("steps") List<Step> steps) {
        Map<String, List<ProcedureVersion>> histories = new HashMap<>();
        Map<UUID, Step> issued = new HashMap<>();
        LocalDate day = TODAY;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            Catalogue catalogue = new Catalogue(histories, FIELDS, UNITS);
            if (DecisionProblems.of(head(day), step.lines(), catalogue, day).isEmpty()) {
                UUID id = UUID.randomUUID();
                issued.put(id, step);
                histories = DecisionEffects.of(id, "1/QĐ-UBND", day, step.lines(), catalogue, UUID::randomUUID)
                        .applyTo(histories);
            }
        }
        histories.values().forEach(versions -> {
            assertNull(versions.getLast().until(), "what is not ended by a decision goes on");
            versions.forEach(v -> assertTrue(
                    issued.get(v.decisionId()).lines().stream()
                            .flatMap(DraftLine::codes)
                            .anyMatch(v.code()::equals),
                    "each version is made by a line on its procedure"));
        });
    }

    @Property
    void totalsThatAreStatedAgreeWithTheLinesOrStandAgainstIssuing(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 3) int introduced,
            @ForAll @IntRange(max = 5) int total) {
        List<DraftLine> lines =
                steps.stream().flatMap(step -> step.lines().stream()).toList();
        Decision.Totals counted =
                Decision.Totals.of(lines.stream().map(DraftLine::kind).toList());
        List<Problem> problems = new StatedTotals(introduced, null, null, null, total).against(lines);
        assertEquals(introduced == counted.introduced() && total == lines.size(), problems.isEmpty());
        assertEquals(
                List.of(),
                new StatedTotals(
                                counted.introduced(),
                                counted.amended(),
                                counted.replaced(),
                                counted.abolished(),
                                lines.size())
                        .against(lines));
    }

    @Property(tries = 300)
    void whatWasAnsweredOnceIsAnsweredAgainHoweverManyDecisionsFollow(@ForAll("steps") List<Step> steps) {
        Map<String, List<ProcedureVersion>> histories = new HashMap<>();
        Map<String, Map<String, Integer>> answers = new HashMap<>();
        LocalDate day = TODAY;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            Catalogue catalogue = new Catalogue(histories, FIELDS, UNITS);
            if (DecisionProblems.of(head(day), step.lines(), catalogue, day).isEmpty()) {
                histories = effects(step.lines(), day, catalogue).applyTo(histories);
            }
            Map<String, Integer> known = new HashMap<>();
            histories.forEach((code, versions) -> known.put(code, versions.size()));
            Map<String, Integer> said = new HashMap<>();
            histories.forEach((code, versions) -> DAYS.forEach(d -> versions.stream()
                    .filter(v -> v.inForceOn(d))
                    .forEach(v -> assertNull(said.put(code + d, v.version()), "one at most"))));
            answers.put(key(known), said);
            Map<String, List<ProcedureVersion>> now = histories;
            answers.forEach((then, was) -> now.forEach((code, versions) ->
                    DAYS.forEach(d -> assertEquals(was.get(code + d), asKnown(versions, knownOf(then, code), d)))));
        }
    }

    private static final List<LocalDate> DAYS =
            java.util.stream.IntStream.range(-1, 40).mapToObj(TODAY::plusDays).toList();

    private static String key(Map<String, Integer> known) {
        return new java.util.TreeMap<>(known).toString();
    }

    private static int knownOf(String key, String code) {
        return key.contains(code + "=") ? Integer.parseInt(key.replaceAll(".*" + code + "=(\\d+).*", "$1")) : 0;
    }

    /** The rule of the database: of the versions known then, the last that began holds. */
    private static Integer asKnown(List<ProcedureVersion> versions, int known, LocalDate day) {
        return versions.stream()
                .filter(v -> v.version() <= known && !v.from().isAfter(day))
                .max(java.util.Comparator.comparing(ProcedureVersion::from).thenComparing(ProcedureVersion::version))
                .map(ProcedureVersion::version)
                .orElse(null);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> codes = Arbitraries.of("1.000001", "1.000002", "1.000003", "1.000004");
        Arbitrary<DraftLine> lines = Combinators.combine(
                        Arbitraries.of(Change.class),
                        codes,
                        codes.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 30))
                .as((kind, code, others, days) -> new DraftLine(
                        kind,
                        code,
                        kind == REPLACE ? others : null,
                        null,
                        null,
                        kind == ABOLISH ? null : content(days)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        lines.list().ofMinSize(1).ofMaxSize(3))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Test
    void anUnknownOrAbolishedProcedureCannotBeAmended() {
        assertEquals(List.of("unknown-code"), codes(List.of(), line(AMEND, "1.000001", content(5))));
        assertEquals(
                List.of("already-abolished"),
                codes(List.of(version("1.000001", ProcedureStatus.ABOLISHED)), line(ABOLISH, "1.000001", null)));
    }

    @Test
    void aProcedureInForceCannotBeIntroducedAgain() {
        assertEquals(
                List.of("code-exists"),
                codes(
                        List.of(version("1.000001", ProcedureStatus.PUBLISHED)),
                        line(INTRODUCE, "1.000001", content(5))));
    }

    @Test
    void aProcedureThatWasNotAppliedCanBeIntroduced() {
        assertEquals(
                List.of(),
                codes(
                        List.of(version("1.000001", ProcedureStatus.NOT_APPLIED)),
                        line(INTRODUCE, "1.000001", content(5))));
    }

    @Test
    void anAmendmentThatChangesNothingIsAProblem() {
        assertEquals(
                List.of("nothing-changed"),
                codes(List.of(version("1.000001", ProcedureStatus.PUBLISHED)), line(AMEND, "1.000001", content(10))));
    }

    @Test
    void twoLinesOnOneProcedureAreAProblem() {
        assertTrue(codes(
                        List.of(version("1.000001", ProcedureStatus.PUBLISHED)),
                        line(AMEND, "1.000001", content(5)),
                        line(ABOLISH, "1.000001", null))
                .contains("two-lines-on-one-procedure"));
    }

    @Test
    void aDecisionNeedsNumberAndSignerAndNoEffectBeforeItsIssue() {
        Catalogue catalogue = catalogue(List.of(version("1.000001", ProcedureStatus.PUBLISHED)));
        List<DraftLine> lines = List.of(line(ABOLISH, "1.000001", null));
        List<Problem> problems = DecisionProblems.of(
                new DecisionHead(null, " ", TODAY, TODAY.minusDays(1), null), lines, catalogue, TODAY);
        assertEquals(
                List.of("number-missing", "signer-missing", "effective-before-issue"),
                problems.stream().map(Problem::code).toList());
    }

    @Test
    void theChangesOfAnAmendmentAreInWords() {
        ProcedureVersion before = version("1.000001", ProcedureStatus.PUBLISHED);
        Catalogue catalogue = catalogue(List.of(before));
        List<FieldChange> changes =
                FieldChange.between(before.content(), Contents.after(before.content(), content(5), FIELDS), catalogue);
        assertEquals(
                List.of(new FieldChange("limits", "Trực tiếp: 10 ngày làm việc", "Trực tiếp: 5 ngày làm việc")),
                changes);
    }

    @Test
    void aFutureDecisionLeavesTodayAsItIs() {
        ProcedureVersion before = version("1.000001", ProcedureStatus.PUBLISHED);
        Catalogue catalogue = catalogue(List.of(before));
        LocalDate later = TODAY.plusDays(30);
        var after = effects(List.of(line(ABOLISH, "1.000001", null)), later, catalogue)
                .applyTo(catalogue.histories());
        Catalogue changed = new Catalogue(after, FIELDS, UNITS);
        assertTrue(changed.publishedOn("1.000001", TODAY).isPresent());
        assertTrue(changed.publishedOn("1.000001", later.minusDays(1)).isPresent());
        assertFalse(changed.publishedOn("1.000001", later).isPresent());
    }

    @Test
    void aStatedTotalThatDoesNotAgreeNamesTheKindAndItsLines() {
        List<Problem> problems = new StatedTotals(108, 2, null, null, 3)
                .against(List.of(line(AMEND, "1.000001", content(5)), line(ABOLISH, "1.000002", null)));
        assertEquals(
                List.of("statedTotals.introduced", "statedTotals.amended", "statedTotals.total"),
                problems.stream().map(Problem::field).toList());
        assertEquals(
                "Nêu 2 thủ tục sửa đổi, bổ sung nhưng có 1: dòng 1.",
                problems.get(1).message());
    }

    @Test
    void partsThatDoNotAddUpToTheTotalAreSaid() {
        assertTrue(new StatedTotals(108, 546, 0, 156, 811)
                .against(List.of()).stream()
                        .anyMatch(p -> p.message().equals("108 + 546 + 0 + 156 = 810, không phải 811.")));
    }

    @Test
    void severalProceduresAreReplacedByOne() {
        Catalogue catalogue = catalogue(List.of(
                version("1.000001", ProcedureStatus.PUBLISHED), version("1.000002", ProcedureStatus.PUBLISHED)));
        DraftLine line =
                new DraftLine(REPLACE, "1.000003", List.of("1.000001", "1.000002"), "Điều 1", null, content(5));
        assertEquals(List.of(), DecisionProblems.of(head(TODAY), List.of(line), catalogue, TODAY));
        Catalogue after =
                new Catalogue(effects(List.of(line), TODAY, catalogue).applyTo(catalogue.histories()), FIELDS, UNITS);
        assertTrue(after.publishedOn("1.000003", TODAY).isPresent());
        assertFalse(after.publishedOn("1.000001", TODAY).isPresent());
        assertFalse(after.publishedOn("1.000002", TODAY).isPresent());
    }

    private static List<String> codes(List<ProcedureVersion> versions, DraftLine... lines) {
        return DecisionProblems.of(head(TODAY), List.of(lines), catalogue(versions), TODAY).stream()
                .map(Problem::code)
                .toList();
    }

    private static Catalogue catalogue(List<ProcedureVersion> versions) {
        Map<String, List<ProcedureVersion>> histories = new HashMap<>();
        versions.forEach(
                v -> histories.computeIfAbsent(v.code(), c -> new ArrayList<>()).add(v));
        return new Catalogue(histories, FIELDS, UNITS);
    }

    private static DecisionHead head(LocalDate day) {
        return new DecisionHead("1/QĐ-UBND", "Nguyễn Văn An", day, day, null);
    }

    private static DecisionEffects effects(List<DraftLine> lines, LocalDate day, Catalogue catalogue) {
        return DecisionEffects.of(UUID.randomUUID(), "1/QĐ-UBND", day, lines, catalogue, UUID::randomUUID);
    }

    private static DraftLine line(Change kind, String code, ContentDraft content) {
        return new DraftLine(kind, code, null, null, null, content);
    }

    private static ContentDraft content(int days) {
        return new ContentDraft(
                "Đăng ký",
                "HT",
                ProcedureLevel.PROVINCE,
                null,
                "STP-20250701",
                null,
                null,
                List.of(new LimitDraft(Channel.COUNTER, null, BigDecimal.valueOf(days), LimitUnit.WORKING_DAY, null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ProcedureVersion version(String code, ProcedureStatus status) {
        return new ProcedureVersion(
                UUID.randomUUID(),
                code,
                1,
                status,
                TODAY.minusDays(100),
                null,
                INTRODUCE,
                UUID.randomUUID(),
                Contents.after(null, content(10), FIELDS));
    }

    private static long published(Map<String, List<ProcedureVersion>> histories, LocalDate day) {
        return histories.values().stream()
                .flatMap(List::stream)
                .filter(v -> v.inForceOn(day) && v.status() == ProcedureStatus.PUBLISHED)
                .count();
    }

    /** How many procedures fewer there are by replacing several by one. */
    private static int merged(List<DraftLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == REPLACE)
                .mapToInt(line -> line.replaced().size() - 1)
                .sum();
    }

    private static void assertNoOverlap(List<ProcedureVersion> versions) {
        List<ProcedureVersion> inOrder = versions.stream()
                .sorted(java.util.Comparator.comparing(ProcedureVersion::from).thenComparing(ProcedureVersion::version))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            ProcedureVersion v = inOrder.get(i);
            assertTrue(v.until() == null || !v.until().isBefore(v.from()), "empty only when corrected on its day");
            if (i + 1 < inOrder.size()) {
                assertEquals(inOrder.get(i + 1).from(), v.until(), "one ends where the next begins");
            }
        }
    }
}

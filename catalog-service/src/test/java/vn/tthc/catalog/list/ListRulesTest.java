package vn.tthc.catalog.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.list.InternalProcedure.Group;
import vn.tthc.catalog.list.ListLine.Action;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.OnlineLevel;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.catalog.reduction.Reduction;

class ListRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, String> UNITS = Map.of("STP-20250701", "Sở Tư pháp");
    private static final Map<String, List<ProcedureVersion>> VERSIONS =
            Map.of("1.1", List.of(version("1.1")), "1.2", List.of(version("1.2")));

    /** A decision among several, so many days after the one before. */
    record Step(int days, List<ListLine> lines) {}

    @Property(tries = 400)
    void whateverIsDecidedNothingIsListedTwiceOnOneDay(@ForAll("steps") List<Step> steps) {
        run(steps).values().forEach(terms -> {
            for (int i = 0; i < terms.size(); i++) {
                for (int j = i + 1; j < terms.size(); j++) {
                    assertFalse(overlap(terms.get(i), terms.get(j)), terms.toString());
                }
                LocalDate until = terms.get(i).until();
                assertTrue(until == null || until.isAfter(terms.get(i).from()), terms.toString());
            }
        });
    }

    @Property(tries = 300)
    void whatWasOnAListOnADayStaysSoWhateverComesLater(@ForAll("steps") List<Step> steps) {
        Map<EntryKey, List<Term>> before = run(steps.subList(0, steps.size() / 2));
        LocalDate last = TODAY.plusDays(
                steps.subList(0, steps.size() / 2).stream().mapToInt(Step::days).sum());
        Map<EntryKey, List<Term>> after = run(steps);
        before.forEach((key, terms) -> {
            for (LocalDate day = TODAY; day.isBefore(last); day = day.plusDays(1)) {
                assertEquals(listed(terms, day), listed(after.getOrDefault(key, List.of()), day));
            }
        });
    }

    @Test
    void aProcedureIsNotOnlineFullyAndPartlyAtOnce() {
        ListLine full = add(ListKind.ONLINE_FULL, "1.1", null);
        Register register = new Register(
                Map.of(
                        full.key(),
                        List.of(new Term(UUID.randomUUID(), ListKind.ONLINE_PARTIAL, TODAY.minusDays(9), null))),
                VERSIONS,
                UNITS);
        assertEquals(List.of("already-listed"), codes(List.of(full), register));
        ListLine change =
                new ListLine(Action.CHANGE, ListKind.ONLINE_FULL, "1.1", ProcedureLevel.PROVINCE, null, null, null);
        assertEquals(List.of(), codes(List.of(change), register));
        assertEquals(List.of("listed-twice"), codes(List.of(change, change), register));
    }

    @Test
    void aListOfThirtyPercentTakesNoSmallerCut() {
        assertEquals(List.of(), codes(List.of(cut(ListKind.TIME_REDUCTION_30, "10", "7")), nothing()));
        assertEquals(
                List.of("reduction-too-small"),
                codes(List.of(cut(ListKind.TIME_REDUCTION_30, "10", "7.01")), nothing()));
        assertEquals(
                List.of("reduction-too-small"), codes(List.of(cut(ListKind.TIME_REDUCTION_50, "10", "7")), nothing()));
    }

    @Test
    void aLineSaysWhatItsListNeedsAndNothingElse() {
        assertEquals(List.of("detail-unfit"), codes(List.of(add(ListKind.DELEGATION, "1.1", null)), nothing()));
        assertEquals(
                List.of("detail-unfit"),
                codes(
                        List.of(add(
                                ListKind.NON_TERRITORIAL,
                                "1.1",
                                new ListDetail(null, null, new Authority("A", null, "B", null), null))),
                        nothing()));
        assertEquals(
                List.of("unit-unknown"),
                codes(
                        List.of(add(
                                ListKind.DELEGATION,
                                "1.1",
                                new ListDetail(null, null, new Authority("A", null, "B", "X-1"), null))),
                        nothing()));
    }

    @Test
    void onlyWhatIsInForceIsListedAndOnlyPapersItHas() {
        assertEquals(List.of("procedure-not-in-force"), codes(List.of(add(ListKind.BUSINESS, "9.9", null)), nothing()));
        ListLine paper = new ListLine(
                Action.ADD, ListKind.COMPONENT_DIGITISED, "1.1", ProcedureLevel.PROVINCE, "Đơn", null, null);
        assertEquals(List.of("item-unknown"), codes(List.of(paper), nothing()));
    }

    @Test
    void anInternalProcedureNeedsNoProcedureOfTheCatalogue() {
        ListDetail detail = new ListDetail(
                null,
                null,
                null,
                new InternalProcedure("Bổ nhiệm", "Tổ chức cán bộ", Group.WITHIN_AGENCY, "STP-20250701", 10, true));
        assertEquals(List.of(), codes(List.of(add(ListKind.INTERNAL_PROCEDURE, "NB-1", detail)), nothing()));
    }

    private static Map<EntryKey, List<Term>> run(List<Step> steps) {
        Map<EntryKey, List<Term>> terms = new HashMap<>();
        LocalDate day = TODAY;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            Register register = new Register(terms, VERSIONS, UNITS);
            if (ListProblems.of(head(day), step.lines(), register, day).isEmpty()) {
                terms = ListEffects.of(step.lines(), day, register, UUID::randomUUID)
                        .applyTo(terms);
            }
        }
        return terms;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<ListLine> line = Combinators.combine(
                        Arbitraries.of(Action.class),
                        Arbitraries.of(
                                ListKind.ONLINE_FULL,
                                ListKind.ONLINE_PARTIAL,
                                ListKind.NON_TERRITORIAL,
                                ListKind.BUSINESS),
                        Arbitraries.of("1.1", "1.2"),
                        Arbitraries.of(ProcedureLevel.PROVINCE, ProcedureLevel.COMMUNE),
                        Arbitraries.integers().between(0, 20).injectNull(0.6))
                .as((action, kind, code, level, term) -> new ListLine(
                        action, kind, code, level, null, term == null ? null : TODAY.plusDays(term), null));
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        line.list().ofMinSize(1).ofMaxSize(3))
                .as(Step::new);
        return step.list().ofMaxSize(12);
    }

    private static ListLine add(ListKind kind, String code, @Nullable ListDetail detail) {
        return new ListLine(Action.ADD, kind, code, ProcedureLevel.PROVINCE, null, null, detail);
    }

    private static ListLine cut(ListKind kind, String statutory, String reduced) {
        Reduction cut = new Reduction(new BigDecimal(statutory), new BigDecimal(reduced), LimitUnit.WORKING_DAY);
        return add(kind, "1.1", new ListDetail(cut, null, null, null));
    }

    private static Register nothing() {
        return new Register(Map.of(), VERSIONS, UNITS);
    }

    private static List<String> codes(List<ListLine> lines, Register register) {
        List<String> codes = new ArrayList<>();
        ListProblems.of(head(TODAY), lines, register, TODAY).forEach(problem -> codes.add(problem.code()));
        return codes;
    }

    private static ListHead head(LocalDate day) {
        return new ListHead("1/QĐ-UBND", "Nguyễn Văn An", day, day);
    }

    private static @Nullable UUID listed(List<Term> terms, LocalDate day) {
        return terms.stream()
                .filter(term -> term.covers(day))
                .findFirst()
                .map(t -> key(t))
                .orElse(null);
    }

    /** The same entry in two runs: ids differ, its list and first day do not. */
    private static UUID key(Term term) {
        return UUID.nameUUIDFromBytes(
                (term.kind() + "/" + term.from()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static boolean overlap(Term a, Term b) {
        LocalDate endA = a.until() == null ? LocalDate.MAX : a.until();
        LocalDate endB = b.until() == null ? LocalDate.MAX : b.until();
        return a.from().isBefore(endB) && b.from().isBefore(endA);
    }

    private static ProcedureVersion version(String code) {
        ProcedureContent content = new ProcedureContent(
                "Thủ tục " + code,
                "HT",
                "Hộ tịch",
                null,
                ProcedureLevel.PROVINCE,
                List.of(ProcedureLevel.PROVINCE),
                "STP-20250701",
                false,
                OnlineLevel.FULL,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of());
        return new ProcedureVersion(
                UUID.randomUUID(),
                code,
                1,
                ProcedureStatus.PUBLISHED,
                TODAY.minusYears(1),
                null,
                ProcedureVersion.Change.INTRODUCE,
                UUID.randomUUID(),
                content);
    }
}

package vn.tthc.demo.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tthc.demo.TestCatalogue;
import vn.tthc.demo.catalogue.Catalogue;
import vn.tthc.demo.catalogue.Procedure;
import vn.tthc.demo.catalogue.Procedure.Channel;
import vn.tthc.demo.dossier.DossierItem.Action;
import vn.tthc.demo.dossier.DossierItem.Step;
import vn.tthc.demo.worktime.DueDates;
import vn.tthc.demo.worktime.Span;
import vn.tthc.demo.worktime.WorkDays;

class DossiersTest {
    private static final int MANY = 10_000;
    private static final Catalogue CATALOGUE = TestCatalogue.small();
    private static final Span SPAN = new Span(CATALOGUE.calendar(), TestCatalogue.SUNDAY);
    private static final List<DossierItem> DOSSIERS = made(1);
    private static final Map<String, Procedure> PROCEDURES =
            CATALOGUE.procedures().stream().collect(Collectors.toMap(Procedure::code, p -> p));

    private static List<DossierItem> made(long seed) {
        return new Dossiers(CATALOGUE, SPAN, seed, MANY).make(0, MANY);
    }

    @Test
    void theSameSeedMakesTheSameDossiersAndAnotherSeedOthers() {
        assertThat(made(1)).isEqualTo(DOSSIERS);
        assertThat(made(2)).isNotEqualTo(DOSSIERS);
        assertThat(new Dossiers(CATALOGUE, SPAN, 1, MANY).make(500, 750)).isEqualTo(DOSSIERS.subList(500, 750));
    }

    @Test
    void everyDossierHasARefOfItsOwn() {
        assertThat(DOSSIERS).hasSize(MANY).extracting(DossierItem::ref).doesNotHaveDuplicates();
    }

    @Test
    void stepsAreInOrderInWorkingTimeAndBeforeTheDay() {
        for (DossierItem dossier : DOSSIERS) {
            List<Instant> moments = Stream.concat(
                            Stream.of(dossier.at()), dossier.steps().stream().map(Step::at))
                    .toList();
            assertThat(moments).as(dossier.ref()).isSorted();
            assertThat(moments)
                    .as(dossier.ref())
                    .allMatch(SPAN.calendar()::isOpen)
                    .allMatch(moment -> !moment.isAfter(SPAN.end()))
                    .allMatch(moment -> !WorkDays.day(moment).isBefore(SPAN.first()));
        }
    }

    @Test
    void sharesAreThoseOfTheReport() {
        long settled = count(d -> has(d, Action.APPROVE));
        long open = count(d -> open(d) && received(d));
        assertThat(share(count(d -> d.channel() == Channel.ONLINE), MANY)).isCloseTo(93, within(1.5));
        assertThat(share(count(d -> "EARLY".equals(outcome(d))), settled)).isCloseTo(93.2, within(1.0));
        assertThat(share(count(d -> "ON_TIME".equals(outcome(d))), settled)).isCloseTo(6.5, within(1.0));
        assertThat(share(count(d -> "LATE".equals(outcome(d))), settled)).isCloseTo(0.27, within(0.1));
        assertThat(share(open, MANY)).isCloseTo(3.3, within(0.3));
        assertThat(share(count(DossiersTest::overdue), open)).isCloseTo(14, within(1.5));
        assertThat(share(count(d -> has(d, Action.REFUSE) || has(d, Action.WITHDRAW) || has(d, Action.STOP)), MANY))
                .isCloseTo(1.5, within(0.2));
        assertThat(share(count(DossiersTest::atCommune), MANY)).isBetween(60.0, 70.0);
        assertThat(share(count(d -> has(d, Action.REQUEST_SUPPLEMENT)), MANY)).isBetween(1.0, 5.0);
    }

    @Test
    void whatIsOverdueIsMostlyAboutLandAndAtCommunes() {
        long overdue = count(DossiersTest::overdue);
        assertThat(share(count(d -> overdue(d) && atCommune(d)), overdue)).isGreaterThan(60);
        assertThat(share(count(d -> overdue(d) && procedure(d).ofLand()), overdue))
                .isGreaterThan(45);
    }

    @Test
    void everyQueueOfTheDemoUnitsHasSomethingToDo() {
        for (String unit : List.of("30307", "30742", "31078", "STP", "SNNMT", "SXD", "STC")) {
            String id = unit + "-20250701";
            List<DossierItem> own =
                    DOSSIERS.stream().filter(d -> d.handlingUnitId().equals(id)).toList();
            assertThat(own).as(unit).anyMatch(d -> d.receivingUnitId().equals(id) && !received(d) && open(d));
            assertThat(own).as(unit).anyMatch(d -> received(d) && open(d) && !has(d, Action.TAKE));
            assertThat(own)
                    .as(unit)
                    .anyMatch(d -> last(d, Action.TAKE) && officer(d).endsWith(".xuly"));
            assertThat(own).as(unit).anyMatch(d -> last(d, Action.FORWARD));
            assertThat(own).as(unit).anyMatch(d -> last(d, Action.REQUEST_SUPPLEMENT));
            assertThat(own).as(unit).anyMatch(d -> last(d, Action.APPROVE));
            assertThat(own).as(unit).anyMatch(DossiersTest::overdue);
            assertThat(own)
                    .as(unit)
                    .anyMatch(d -> open(d) && dueOn(d, SPAN.calendar().after(SPAN.until())));
        }
    }

    @Test
    void requiredPapersAreThereAndThoseOfOtherCasesAreNot() {
        assertThat(DOSSIERS).allSatisfy(d -> {
            assertThat(d.papers()).extracting(DossierItem.Paper::no).contains(1).doesNotContain(3);
        });
    }

    @Test
    void dataTakeThePlaceOfPapersThatADatabaseKnowsAndOfNoOthers() {
        assertThat(DOSSIERS)
                .flatExtracting(DossierItem::papers)
                .filteredOn(paper -> paper.form().equals("DATA"))
                .isNotEmpty()
                .extracting(DossierItem.Paper::no)
                .containsOnly(4);
    }

    @Test
    void aFewDossiersFitASmallOrder() {
        assertThat(new Dossiers(CATALOGUE, SPAN, 1, 20).make(0, 250)).hasSize(20);
    }

    private static long count(Predicate<DossierItem> what) {
        return DOSSIERS.stream().filter(what).count();
    }

    private static double share(long part, long whole) {
        return 100.0 * part / whole;
    }

    private static boolean has(DossierItem dossier, Action action) {
        return dossier.steps().stream().anyMatch(step -> step.action() == action);
    }

    private static boolean last(DossierItem dossier, Action action) {
        return !dossier.steps().isEmpty() && dossier.steps().getLast().action() == action;
    }

    private static String officer(DossierItem dossier) {
        return dossier.steps().getLast().by();
    }

    private static boolean received(DossierItem dossier) {
        return dossier.channel() != Channel.ONLINE || has(dossier, Action.ACCEPT);
    }

    private static boolean open(DossierItem d) {
        return Stream.of(Action.APPROVE, Action.REFUSE, Action.WITHDRAW, Action.STOP)
                .noneMatch(action -> has(d, action));
    }

    private static boolean atCommune(DossierItem dossier) {
        return procedure(dossier).ofCommunes();
    }

    private static Procedure procedure(DossierItem dossier) {
        return PROCEDURES.get(dossier.procedureCode());
    }

    private static boolean overdue(DossierItem dossier) {
        Instant due = due(dossier);
        return open(dossier)
                && received(dossier)
                && due != null
                && !last(dossier, Action.REQUEST_SUPPLEMENT)
                && WorkDays.day(due).isBefore(SPAN.until());
    }

    private static boolean dueOn(DossierItem dossier, LocalDate day) {
        Instant due = due(dossier);
        return due != null && WorkDays.day(due).equals(day);
    }

    private static String outcome(DossierItem dossier) {
        if (!has(dossier, Action.APPROVE)) {
            return "";
        }
        LocalDate end = WorkDays.day(at(dossier, Action.APPROVE));
        Instant due = due(dossier);
        LocalDate dueDay = due == null ? end : WorkDays.day(due);
        return end.isBefore(dueDay) ? "EARLY" : end.isAfter(dueDay) ? "LATE" : "ON_TIME";
    }

    /** As the dossier service counts, pauses included. */
    private static Instant due(DossierItem dossier) {
        if (!received(dossier)) {
            return null;
        }
        var dues = new DueDates(SPAN.calendar());
        Instant from = has(dossier, Action.ACCEPT) ? at(dossier, Action.ACCEPT) : dossier.at();
        Instant due = dues.due(procedure(dossier).limit(dossier.channel()), from);
        if (has(dossier, Action.RECEIVE_SUPPLEMENT)) {
            return dues.resumed(due, at(dossier, Action.REQUEST_SUPPLEMENT), at(dossier, Action.RECEIVE_SUPPLEMENT));
        }
        return has(dossier, Action.CONFIRM_FINANCIAL_DUTY)
                ? dues.resumed(
                        due, at(dossier, Action.REQUEST_FINANCIAL_DUTY), at(dossier, Action.CONFIRM_FINANCIAL_DUTY))
                : due;
    }

    private static Instant at(DossierItem dossier, Action action) {
        return dossier.steps().stream()
                .filter(step -> step.action() == action)
                .findFirst()
                .orElseThrow()
                .at();
    }
}

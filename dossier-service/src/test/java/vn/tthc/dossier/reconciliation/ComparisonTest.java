package vn.tthc.dossier.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.dossier.exchange.DifferenceKind;
import vn.tthc.dossier.exchange.RemoteDossier;

class ComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OurDossier.Told NOTHING = new OurDossier.Told(null, 0, false, null);

    @Property
    void everyDossierOfEitherSideIsCountedOnce(
            @ForAll("ours") List<OurDossier> ours, @ForAll("theirs") List<RemoteDossier> theirs) {
        var result = Comparison.of(ours, theirs, DAY);
        var ourCodes = ours.stream().map(OurDossier::code).collect(Collectors.toSet());
        var onlyThere = theirs.stream().map(RemoteDossier::code).collect(Collectors.toCollection(HashSet::new));
        onlyThere.removeAll(ourCodes);
        var unknown = result.differences().stream()
                .filter(each -> each.kind() == DifferenceKind.UNKNOWN_HERE)
                .map(Comparison.Found::code)
                .toList();
        assertThat(unknown).containsExactlyInAnyOrderElementsOf(onlyThere);
        assertThat(result.differences()).extracting(Comparison.Found::code).doesNotHaveDuplicates();
        assertThat(result.agreeing() + result.underWay() + result.differences().size())
                .isEqualTo(ours.size() + onlyThere.size());
    }

    @Property
    void whatIsBeingSentIsNotJudged(
            @ForAll("ours") List<OurDossier> ours, @ForAll("theirs") List<RemoteDossier> theirs) {
        var underWay = ours.stream()
                .filter(OurDossier::underWay)
                .map(OurDossier::id)
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(Comparison.of(ours, theirs, DAY).differences())
                .noneMatch(each -> underWay.contains(each.dossierId()));
    }

    @Property
    void theSameOnBothSidesAgrees(@ForAll("ours") List<OurDossier> ours) {
        var theirs = ours.stream()
                .map(each -> there(each, each.status(), each.progress(), each.result()))
                .toList();
        assertThat(Comparison.of(ours, theirs, DAY).differences()).isEmpty();
    }

    /** Only what never was here, or only is there, is left to people. */
    @Property
    void whatSendingCannotMendIsNotRepaired(
            @ForAll("ours") List<OurDossier> ours, @ForAll("theirs") List<RemoteDossier> theirs) {
        var byCode = ours.stream().collect(Collectors.toMap(OurDossier::code, each -> each));
        var there = theirs.stream().collect(Collectors.toMap(RemoteDossier::code, each -> each));
        Comparison.of(ours, theirs, DAY).differences().stream()
                .filter(each -> each.kind().isRepairable())
                .forEach(each -> {
                    var our = byCode.get(each.code());
                    assertThat(our).isNotNull();
                    var their = there.get(each.code());
                    if (their != null) {
                        assertThat(our.passed()).contains(their.status());
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "9, 4, SETTLED_HERE_OPEN_THERE",
        "10, 9, STATE_BEHIND",
        "4, 2, STATE_BEHIND",
        "4, 9, STATE_CONFLICT",
        "4, 8, STATE_CONFLICT",
    })
    void aStateOfBeforeIsBehindAndAStateThatNeverWasIsAConflict(int here, int there, DifferenceKind kind) {
        var our = our("a", here, NOTHING);
        assertThat(Comparison.kind(our, there(our, there, our.progress(), our.result())))
                .isEqualTo(kind);
    }

    @Test
    void whatThePortalHadAcknowledgedAndLostIsTold() {
        var told = new OurDossier.Told(9, 6, true, "BN-9");
        var our = our("a", 9, told);
        var found = Comparison.of(List.of(our), List.of(), DAY).differences().getFirst();
        assertThat(found.kind()).isEqualTo(DifferenceKind.LOST_THERE);
        assertThat(found.acknowledged()).isTrue();
        assertThat(found.receipt()).isEqualTo("BN-9");
        assertThat(Comparison.kind(our("b", 9, NOTHING), null)).isEqualTo(DifferenceKind.NOT_SENT);
    }

    /** Weeks of filing begin on another day each day: a difference must not wander from one to the other. */
    @ParameterizedTest
    @CsvSource({
        "20260305101500, 2026-03-05",
        "20260305, 2026-03-05",
        "20261305101500, 2026-03-02",
        "2026, 2026-03-02",
        ", 2026-03-02"
    })
    void whatOnlyThePortalHasIsCountedOnTheDayThatItWasFiled(String filedAt, LocalDate day) {
        var their = new RemoteDossier("z", 4, filedAt, null, null, 1, false);
        assertThat(Comparison.of(List.of(), List.of(their), DAY).differences())
                .extracting(Comparison.Found::filedOn)
                .containsExactly(day);
    }

    @Test
    void missingStepsMissingResultsAndOtherDatesAreTold() {
        var our = our("a", 9, new OurDossier.Told(9, 6, true, null));
        assertThat(Comparison.kind(our, there(our, 9, 3, true))).isEqualTo(DifferenceKind.PROGRESS_BEHIND);
        assertThat(Comparison.kind(our, there(our, 9, 7, true))).isEqualTo(DifferenceKind.STATE_CONFLICT);
        assertThat(Comparison.kind(our, there(our, 9, 6, false))).isEqualTo(DifferenceKind.RESULT_MISSING);
        var other = new RemoteDossier("a", 9, null, "20260302080000", "20260310170000", 6, true);
        assertThat(Comparison.kind(our, other)).isEqualTo(DifferenceKind.DATES_DIFFER);
        for (var kind :
                List.of(DifferenceKind.PROGRESS_BEHIND, DifferenceKind.RESULT_MISSING, DifferenceKind.DATES_DIFFER)) {
            assertThat(Comparison.acknowledged(our, kind)).as(kind.name()).isTrue();
            assertThat(Comparison.acknowledged(our("b", 9, NOTHING), kind))
                    .as(kind.name())
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<List<OurDossier>> ours() {
        var told = Combinators.combine(
                        Arbitraries.integers().between(1, 10).injectNull(0.3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, false))
                .as((status, progress, result) -> new OurDossier.Told(status, progress, result, null));
        return Combinators.combine(codes(), Arbitraries.integers().between(1, 10), told, Arbitraries.of(true, false))
                .as((code, status, each, underWay) -> our(code, status, each, underWay))
                .list()
                .uniqueElements(OurDossier::code)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<RemoteDossier>> theirs() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(true, false))
                .as((code, status, progress, result) ->
                        new RemoteDossier(code, status, null, "20260302080000", "20260309170000", progress, result))
                .list()
                .uniqueElements(RemoteDossier::code)
                .ofMaxSize(20);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings().withCharRange('a', 'h').ofLength(1);
    }

    private static OurDossier our(String code, int status, OurDossier.Told told) {
        return our(code, status, told, false);
    }

    private static OurDossier our(String code, int status, OurDossier.Told told, boolean underWay) {
        return new OurDossier(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
                code,
                DAY,
                status,
                passed(status),
                6,
                status >= 9,
                "20260302080000",
                "20260309170000",
                Set.of(3, 7, 8, 9, 10).contains(status),
                told,
                underWay);
    }

    private static Set<Integer> passed(int status) {
        return Stream.of(2, 4, 9, 10)
                .filter(each -> each <= status)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), set -> {
                    set.add(status);
                    return set;
                }));
    }

    private static RemoteDossier there(OurDossier our, int status, int progress, boolean result) {
        return new RemoteDossier(our.code(), status, null, our.receivedAt(), our.dueAt(), progress, result);
    }
}

package vn.tthc.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DigitisationTest {
    @Test
    void aDossierIsDigitisedByThePapersThatWereHandedIn() {
        assertEquals(Set.of(Measure.DIGITISED_NONE), received(papers(2, 0)));
        assertEquals(Set.of(Measure.DIGITISED_PARTLY), received(papers(2, 1)));
        assertEquals(Set.of(Measure.DIGITISED_FULLY), received(papers(2, 2)));
        assertEquals(Set.of(Measure.DIGITISATION_LEFT_OUT), received(papers(0, 0)));
    }

    @Test
    void whatWasNotToldIsUnknownAndNotNothing() {
        assertEquals(
                Set.of(
                        Measure.DIGITISATION_UNKNOWN,
                        Measure.FLAGS_UNKNOWN,
                        Measure.RESULT_UNKNOWN,
                        Measure.RESULT_RULE_UNKNOWN),
                Digitisation.UNKNOWN.marks(true, false));
        var old = new Digitisation(null, 1, 0, null, null, null, true, null);
        assertEquals(
                Set.of(
                        Measure.DIGITISATION_UNKNOWN,
                        Measure.FLAGS_UNKNOWN,
                        Measure.RESULT_ELECTRONIC,
                        Measure.RESULT_RULE_UNKNOWN),
                old.marks(true, false));
    }

    @Test
    void whatWentBackIsNotHeldAgainstTheUnit() {
        var returned = new Digitisation(2, 0, 1, 2, 0, 1, false, true).marks(false, true);
        assertEquals(Set.of(Measure.DIGITISATION_LEFT_OUT, Measure.REUSABLE_REUSED), returned);
    }

    @Test
    void onlyPapersThatMustBeDigitisedAndProceduresThatCanReuseEnterTheDenominators() {
        assertEquals(
                Set.of(Measure.DIGITISED_PARTLY, Measure.MUST_DIGITISE_DONE, Measure.REUSABLE_NOT_REUSED),
                received(new Digitisation(3, 2, 0, 2, 2, 1, false, false)));
        assertEquals(
                Set.of(Measure.DIGITISED_PARTLY, Measure.MUST_DIGITISE_OPEN),
                received(new Digitisation(3, 2, 2, 2, 1, 0, false, false)));
    }

    @Test
    void aResultCountsWhenTheDossierIsSettledAndAsItHadToBe() {
        assertEquals(
                Set.of(Measure.DIGITISED_FULLY, Measure.RESULT_ELECTRONIC, Measure.REQUIRED_RESULT_ELECTRONIC),
                new Digitisation(1, 1, 0, 0, 0, 0, true, true).marks(true, false));
        assertEquals(
                Set.of(Measure.DIGITISED_FULLY, Measure.REQUIRED_RESULT_ON_PAPER),
                new Digitisation(1, 1, 0, 0, 0, 0, false, true).marks(true, false));
        assertEquals(Set.of(Measure.DIGITISED_FULLY), received(new Digitisation(1, 1, 0, 0, 0, 0, true, true)));
    }

    private static Digitisation papers(int handedIn, int digitised) {
        return new Digitisation(handedIn, digitised, 0, 0, 0, 0, false, false);
    }

    private static Set<Measure> received(Digitisation digitisation) {
        return digitisation.marks(false, false);
    }
}

package vn.tthc.reporting.fact;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the papers and the result of a dossier are digital (số hóa), as its service told it. What was not told is null
 * and counts as unknown, never as nothing. Legal source: Circular 01/2023/TT-VPCP; Decision 766/QĐ-TTg, group 4.
 *
 * @param handedIn papers handed in on paper or as a file; those replaced by data are none
 * @param digitised of them, in digital form
 * @param reused of them, taken from earlier dossiers or the personal store
 * @param mustDigitise of those handed in, the ones that had to be digitised on the day of receipt
 * @param mustDigitised of these, in digital form
 * @param reusable papers asked for that could be reused on the day of receipt, handed in or not
 * @param electronicResult the result was issued electronically
 * @param resultMustBeElectronic by a list decision in force on the day of receipt
 */
public record Digitisation(
        @Nullable Integer handedIn,
        @Nullable Integer digitised,
        @Nullable Integer reused,
        @Nullable Integer mustDigitise,
        @Nullable Integer mustDigitised,
        @Nullable Integer reusable,
        @Nullable Boolean electronicResult,
        @Nullable Boolean resultMustBeElectronic) {
    public static final Digitisation UNKNOWN = new Digitisation(null, null, null, null, null, null, null, null);

    /**
     * What the dossier adds beside its arrival and closing.
     *
     * @param returned refused, withdrawn or stopped: its papers went back and are not held against the unit
     */
    Set<Measure> marks(boolean settled, boolean returned) {
        var marks = EnumSet.of(papers(returned));
        if (mustDigitise == null || mustDigitised == null || reusable == null || reused == null)
            marks.add(Measure.FLAGS_UNKNOWN);
        else {
            if (mustDigitise > 0 && !returned)
                marks.add(mustDigitised < mustDigitise ? Measure.MUST_DIGITISE_OPEN : Measure.MUST_DIGITISE_DONE);
            if (reusable > 0) marks.add(reused > 0 ? Measure.REUSABLE_REUSED : Measure.REUSABLE_NOT_REUSED);
        }
        if (settled) marks.addAll(result());
        return marks;
    }

    private Measure papers(boolean returned) {
        if (handedIn == null || digitised == null) return Measure.DIGITISATION_UNKNOWN;
        if (returned || handedIn == 0) return Measure.DIGITISATION_LEFT_OUT;
        if (digitised == 0) return Measure.DIGITISED_NONE;
        return digitised < handedIn ? Measure.DIGITISED_PARTLY : Measure.DIGITISED_FULLY;
    }

    private Set<Measure> result() {
        var marks = EnumSet.noneOf(Measure.class);
        if (electronicResult == null) marks.add(Measure.RESULT_UNKNOWN);
        else if (electronicResult) marks.add(Measure.RESULT_ELECTRONIC);
        if (electronicResult == null || resultMustBeElectronic == null) marks.add(Measure.RESULT_RULE_UNKNOWN);
        else if (resultMustBeElectronic)
            marks.add(electronicResult ? Measure.REQUIRED_RESULT_ELECTRONIC : Measure.REQUIRED_RESULT_ON_PAPER);
        return marks;
    }
}

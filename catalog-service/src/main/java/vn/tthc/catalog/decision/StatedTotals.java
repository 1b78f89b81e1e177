package vn.tthc.catalog.decision;

import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * Totals as the text of a decision states them. They are never taken over: what does not agree with the lines stands
 * against issuing. Pure.
 *
 * @param introduced null when the text does not say it, as with the others
 * @param total of all kinds together
 */
record StatedTotals(
        @Min(0) @Nullable Integer introduced,
        @Min(0) @Nullable Integer amended,
        @Min(0) @Nullable Integer replaced,
        @Min(0) @Nullable Integer abolished,
        @Min(0) @Nullable Integer total) {
    /** Every total that does not agree, with the lines that were counted for it. */
    List<Problem> against(List<DraftLine> lines) {
        List<Problem> problems = new ArrayList<>();
        kind(problems, "introduced", introduced, Change.INTRODUCE, "ban hành mới", "new", lines);
        kind(problems, "amended", amended, Change.AMEND, "sửa đổi, bổ sung", "amended", lines);
        kind(problems, "replaced", replaced, Change.REPLACE, "thay thế", "replaced", lines);
        kind(problems, "abolished", abolished, Change.ABOLISH, "bãi bỏ", "abolished", lines);
        sum(problems);
        if (total != null && total != lines.size()) {
            problems.add(Problem.on(
                    "statedTotals.total",
                    "stated-total-differs",
                    "Nêu tổng số " + total + " thủ tục nhưng có " + lines.size() + " dòng.",
                    "The text states " + total + " procedures in all, there are " + lines.size() + " lines."));
        }
        return problems;
    }

    private static void kind(
            List<Problem> problems,
            String field,
            @Nullable Integer stated,
            Change kind,
            String vi,
            String en,
            List<DraftLine> lines) {
        List<Integer> counted = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).kind() == kind)
                .mapToObj(i -> i + 1)
                .toList();
        if (stated == null || stated == counted.size()) {
            return;
        }
        String numbers = counted.stream().map(String::valueOf).collect(Collectors.joining(", "));
        problems.add(Problem.on(
                "statedTotals." + field,
                "stated-total-differs",
                "Nêu " + stated + " thủ tục " + vi + " nhưng có " + counted.size()
                        + (counted.isEmpty() ? "." : ": dòng " + numbers + "."),
                "The text states " + stated + " procedures " + en + ", there are " + counted.size()
                        + (counted.isEmpty() ? "." : ": line " + numbers + ".")));
    }

    /** 108 + 546 + 156 is not 811. */
    private void sum(List<Problem> problems) {
        if (total == null || introduced == null || amended == null || replaced == null || abolished == null) {
            return;
        }
        int sum = introduced + amended + replaced + abolished;
        if (sum != total) {
            problems.add(Problem.on(
                    "statedTotals.total",
                    "stated-totals-do-not-add-up",
                    introduced + " + " + amended + " + " + replaced + " + " + abolished + " = " + sum + ", không phải "
                            + total + ".",
                    introduced + " + " + amended + " + " + replaced + " + " + abolished + " is " + sum + ", not "
                            + total + "."));
        }
    }
}

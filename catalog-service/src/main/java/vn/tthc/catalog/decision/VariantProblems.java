package vn.tthc.catalog.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tthc.catalog.procedure.LevelVariant;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureLevel;

/** What stands against the variants per level (nội dung riêng theo cấp) of a content. Pure. */
final class VariantProblems {
    private VariantProblems() {}

    static List<Problem> of(ProcedureContent content, int no, Catalogue catalogue) {
        List<Problem> problems = new ArrayList<>();
        Set<ProcedureLevel> seen = new HashSet<>();
        for (LevelVariant variant : content.variants()) {
            String level = LevelNames.of(variant.level());
            if (!fits(variant.level(), content) || !seen.add(variant.level())) {
                problems.add(Problem.of(
                        no,
                        "variant-level-unfit",
                        "Nội dung riêng cho " + level + ": phải là cấp tỉnh hoặc cấp xã, khác cấp giải quyết, nằm trong"
                                + " các cấp thực hiện, và mỗi cấp một lần.",
                        "A variant for " + level
                                + ": it must be the province or the commune, not the handling level, one"
                                + " of the levels that carry it out, and there is one for each at most."));
            } else if (variant.level() == ProcedureLevel.PROVINCE && !handled(variant, catalogue)) {
                problems.add(Problem.of(
                        no,
                        "variant-unit-missing",
                        "Nội dung riêng cho cấp tỉnh phải có cơ quan giải quyết.",
                        "A variant for the province needs a handling unit."));
            }
        }
        return problems;
    }

    private static boolean fits(ProcedureLevel level, ProcedureContent content) {
        return (level == ProcedureLevel.PROVINCE || level == ProcedureLevel.COMMUNE)
                && level != content.level()
                && content.levels().contains(level);
    }

    /** The main content is then that of the commune, which names no unit. */
    private static boolean handled(LevelVariant variant, Catalogue catalogue) {
        String unit = variant.handlingUnitId();
        return unit != null && catalogue.units().containsKey(unit);
    }
}

package vn.tthc.catalog.unit;

import java.util.List;
import vn.tthc.catalog.unit.UnitPlan.Link;
import vn.tthc.catalog.unit.UnitPlan.NewUnit;

/**
 * What a change of units would do; nothing is changed.
 *
 * @param withoutHeir units that end and whose work does not go over by itself
 * @param counts what of the catalogue names a unit that ends, by kind and unit
 * @param touches the first of them one by one
 */
record UnitChangePreview(
        List<String> ended,
        List<NewUnit> begun,
        List<String> kept,
        List<String> giving,
        List<String> withoutHeir,
        List<Link> links,
        List<UnitProblem> problems,
        List<Count> counts,
        List<UnitTouch> touches) {
    record Count(UnitTouch.Kind kind, String unitId, int count) {}
}

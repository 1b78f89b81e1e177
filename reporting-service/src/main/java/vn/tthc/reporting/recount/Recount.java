package vn.tthc.reporting.recount;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.reporting.fact.Cube;
import vn.tthc.reporting.fact.Measure;
import vn.tthc.reporting.grain.Grain;

/**
 * Counters beside a count of the facts made anew. Nothing is repaired: a difference is a defect to be understood.
 *
 * @param facts facts counted
 * @param cells counters and recounted sums compared
 * @param differing how many of them differ
 * @param differences the first of them, cell by cell
 */
record Recount(OffsetDateTime computedAt, long facts, long cells, long differing, List<Difference> differences) {

    /** @param period first day of the day, month or year */
    record Difference(
            Cube cube,
            Grain grain,
            LocalDate period,
            Measure measure,
            String unitId,
            String originUnitId,
            String fieldCode,
            String procedureCode,
            String level,
            String channel,
            long counter,
            long recounted) {}
}

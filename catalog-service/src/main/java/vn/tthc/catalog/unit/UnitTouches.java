package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.tthc.platform.data.Statements;

/** What of the catalogue names units on a day or later; read by one statement, however much it is. */
@ApplicationScoped
class UnitTouches {
    private static final String TOUCHES = """
            select 'PROCEDURE' as kind, v.handling_unit_id as unit_id, v.code as reference, v.name
            from (select distinct on (code) code, handling_unit_id, name from procedure_version
                where status = 'PUBLISHED' and handling_unit_id = any($1)
                    and not isempty(validity) and (upper_inf(validity) or upper(validity) > $2)
                order by code, version desc) v
            union
            select 'PROCEDURE', x.variant ->> 'handlingUnitId', v.code, v.name
            from (select distinct on (code) code, name, content -> 'variants' as variants from procedure_version
                where status = 'PUBLISHED' and content ? 'variants'
                    and not isempty(validity) and (upper_inf(validity) or upper(validity) > $2)
                order by code, version desc) v
                cross join lateral jsonb_array_elements(v.variants) as x (variant)
            where x.variant ->> 'handlingUnitId' = any($1)
            union all
            select 'INTERNAL_PROCEDURE', e.unit_id, e.subject_code, coalesce(e.subject_name, e.subject_code)
            from list_entry e
            where e.unit_id = any($1) and (upper_inf(e.validity) or upper(e.validity) > $2)
            union all
            select distinct 'WORKFLOW_STEP', s.step ->> 'unitId', w.key, w.name || ' – ' || (s.step ->> 'name')
            from workflow_version w cross join lateral jsonb_array_elements(w.steps) as s (step)
            where s.step ->> 'unitId' = any($1)
                and not exists (select from workflow_version n where n.key = w.key and n.version > w.version
                    and coalesce(n.effective_from, date '-infinity') <= $2)
            union all
            select 'DELEGATION', p.unit_id, e.subject_code, d.number
            from list_entry e join list_decision d on d.id = e.decision_id
                cross join lateral (values (e.detail -> 'authority' ->> 'fromUnitId'),
                    (e.detail -> 'authority' ->> 'toUnitId')) as p (unit_id)
            where e.slot = 'AUTHORITY' and p.unit_id = any($1) and (upper_inf(e.validity) or upper(e.validity) > $2)
            union all
            select 'DRAFT', d.unit_id, d.id::text, d.title from decision d
            where d.unit_id = any($1) and d.status in ('DRAFT', 'SUBMITTED')
            union all
            select 'DRAFT', d.unit_id, d.id::text, d.title from list_decision d
            where d.unit_id = any($1) and d.status = 'DRAFT'
            union all
            select 'DRAFT', a.unit_id, a.id::text, a.title from impact_assessment a
            where a.unit_id = any($1) and a.state = 'ASSESSING'
            union all
            select 'REVIEW_ITEM', i.unit_id, i.subject_code, i.subject_name from review_item i
            where i.unit_id = any($1) and i.state in ('PLANNED', 'PROPOSED')
            union all
            select distinct 'CALENDAR', c.layer_id, null, c.layer_id from calendar_layer c where c.layer_id = any($1)
            order by 1, 2, 3, 4
            """;
    private static final String PROCEDURES = """
            select count(distinct code) as left_over from procedure_version
            where status = 'PUBLISHED'
                and (handling_unit_id = any($1) or content ? 'variants' and exists (
                    select from jsonb_array_elements(content -> 'variants') as x (variant)
                    where x.variant ->> 'handlingUnitId' = any($1)))
                and not isempty(validity) and (upper_inf(validity) or upper(validity) > $2)
            """;

    /** Everything that names one of the units. */
    Uni<List<UnitTouch>> of(Statements statements, Collection<String> units, LocalDate day) {
        return units.isEmpty()
                ? Uni.createFrom().item(List.of())
                : statements.execute(TOUCHES, units.toArray(String[]::new), day).map(rows -> StreamSupport.stream(
                                rows.spliterator(), false)
                        .map(row -> new UnitTouch(
                                UnitTouch.Kind.valueOf(row.getString("kind")),
                                row.getString("unit_id"),
                                row.getString("reference"),
                                row.getString("name")))
                        .toList());
    }

    /** How many procedures of the day or later one of the units handles. */
    Uni<Integer> procedures(Statements statements, Collection<String> units, LocalDate day) {
        return units.isEmpty()
                ? Uni.createFrom().item(0)
                : statements
                        .execute(PROCEDURES, units.toArray(String[]::new), day)
                        .map(rows -> rows.iterator().next().getInteger(0));
    }

    static List<UnitChangePreview.Count> counts(List<UnitTouch> touches) {
        Map<UnitTouch.Kind, Map<String, Integer>> counts = new TreeMap<>();
        touches.forEach(touch ->
                counts.computeIfAbsent(touch.kind(), none -> new TreeMap<>()).merge(touch.unitId(), 1, Integer::sum));
        return counts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(unit -> new UnitChangePreview.Count(kind.getKey(), unit.getKey(), unit.getValue())))
                .toList();
    }
}

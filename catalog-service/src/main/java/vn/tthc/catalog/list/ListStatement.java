package vn.tthc.catalog.list;

import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Parameters;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.list.ListFilter.Basis;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.PageRequest;

/**
 * Statements over the entries of a list on a day. An entry whose procedure is no longer in force that day has lapsed: it
 * does not count.
 */
final class ListStatement {
    /** The levels at which a version is carried out in the province: its own, and those the national list names. */
    private static final String LEVELS = """
            cross join lateral (select v.level union select * from jsonb_array_elements_text(v.content -> 'levels')) l (level)
            """;

    private final Parameters parameters = new Parameters();
    private final String entries;

    ListStatement(ListFilter filter) {
        this.entries = "with entries as materialized ("
                + (filter.basis() == Basis.PUBLISHED ? published(filter) : catalogue(filter)) + ") ";
    }

    Tuple tuple() {
        return parameters.tuple();
    }

    /** @param page null for all */
    String rows(@Nullable PageRequest page) {
        String where = "";
        String limit = "";
        if (page != null) {
            Cursor after = page.after();
            if (after != null) {
                where = " where (subject_code, level_order, item) > (" + parameters.add(after.key(0)) + ", "
                        + parameters.add(after.count(1)) + ", " + parameters.add(after.key(2)) + ")";
            }
            limit = " limit " + parameters.add(page.limit());
        }
        return entries + "select * from entries" + where + " order by subject_code, level_order, item" + limit;
    }

    String counts() {
        return entries + """
                select count(*)::int as entries, count(distinct subject_code)::int as procedures,
                    count(*) filter (where level = 'PROVINCE')::int as province,
                    count(*) filter (where level = 'COMMUNE')::int as commune,
                    count(distinct field_key)::int as fields, count(distinct decision_id)::int as decisions
                from entries
                """;
    }

    String breakdown(Breakdown by) {
        return entries + "select " + by.key() + " as key, min(" + by.label() + ") as label, count(*)::int as entries,"
                + " count(distinct subject_code)::int as procedures,"
                + " count(*) filter (where level = 'PROVINCE')::int as province,"
                + " count(*) filter (where level = 'COMMUNE')::int as commune,"
                + " count(distinct field_key)::int as fields, count(distinct decision_id)::int as decisions"
                + " from entries group by 1 order by 2, 1";
    }

    private String published(ListFilter filter) {
        String at = parameters.add(filter.at()) + "::date";
        return """
                select e.subject_code, coalesce(e.subject_name, v.name) as subject_name,
                    coalesce(v.field_code, e.field_code) as field_code, coalesce(e.field_name, v.field_name) as field_name,
                    coalesce(v.field_code, e.field_name) as field_key, coalesce(e.unit_id, v.handling_unit_id) as unit_id,
                    e.level, case e.level when 'PROVINCE' then 1 else 2 end as level_order, e.item, e.detail::text as detail,
                    lower(e.validity) as from_day, upper(e.validity) - 1 as to_day, d.id as decision_id,
                    d.number as decision_number, d.issued_on as decision_issued_on, d.hourly_rate
                from list_entry e join list_decision d on d.id = e.decision_id
                left join procedure_version v on e.subject_name is null and v.code = e.subject_code
                    and v.status = 'PUBLISHED' and v.validity @>\s""" + at
                + " where e.kind = " + parameters.add(filter.kind().name()) + " and e.validity @> " + at
                + " and (e.subject_name is not null or v.id is not null)"
                + and(
                        filter,
                        "coalesce(v.folded_name, '') || ' ' || e.folded",
                        "e.level",
                        "coalesce(v.field_code, e.field_name)",
                        "e.subject_code")
                + (filter.unit() == null ? "" : unit(parameters.add(filter.unit())))
                + (filter.decision() == null ? "" : " and d.id = " + parameters.add(filter.decision()));
    }

    private static String unit(String parameter) {
        return " and " + parameter
                + " in (coalesce(e.unit_id, v.handling_unit_id), e.detail #>> '{authority,toUnitId}')";
    }

    private String catalogue(ListFilter filter) {
        String says = filter.kind().catalogueSays();
        if (says == null) {
            throw new ListRefusal.CatalogueIsSilent(filter.kind());
        }
        String at = parameters.add(filter.at()) + "::date";
        String kind = parameters.add(filter.kind().name());
        return """
                select v.code as subject_code, v.name as subject_name, v.field_code, v.field_name, v.field_code as field_key,
                    v.handling_unit_id as unit_id, l.level, case l.level when 'PROVINCE' then 1 else 2 end as level_order,
                    '' as item, null::text as detail, lower(v.validity) as from_day, upper(v.validity) - 1 as to_day,
                    d.id as decision_id, coalesce(v.content ->> 'decisionNumber', d.number) as decision_number,
                    d.issued_on as decision_issued_on, null::bigint as hourly_rate
                from procedure_version v join decision d on d.id = v.decision_id
                """ + LEVELS + " where v.status = 'PUBLISHED' and l.level in ('PROVINCE', 'COMMUNE') and v.validity @> "
                + at + " and " + says
                + (filter.basis() == Basis.UNPUBLISHED
                        ? " and not exists (select 1 from list_entry e where e.kind = " + kind
                                + " and e.subject_code = v.code and e.level = l.level and e.validity @> " + at + ")"
                        : " and " + kind + "::text is not null")
                + and(filter, "v.folded_name", "l.level", "v.field_code", "v.code")
                + (filter.unit() == null ? "" : " and v.handling_unit_id = " + parameters.add(filter.unit()))
                + (filter.decision() == null ? "" : " and d.id = " + parameters.add(filter.decision()));
    }

    private String and(ListFilter filter, String name, String level, String field, String code) {
        StringBuilder and = new StringBuilder();
        if (filter.level() != null) {
            and.append(" and ")
                    .append(level)
                    .append(" = ")
                    .append(parameters.add(filter.level().name()));
        }
        if (filter.field() != null) {
            and.append(" and ").append(field).append(" = ").append(parameters.add(filter.field()));
        }
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            String folded = parameters.add(SearchText.fold(text));
            and.append(" and (position(")
                    .append(folded)
                    .append(" in ")
                    .append(name)
                    .append(") > 0 or starts_with(")
                    .append(code)
                    .append(", ")
                    .append(parameters.add(text.strip()))
                    .append("))");
        }
        return and.toString();
    }
}

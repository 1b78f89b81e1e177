package vn.tthc.catalog.list;

/** By what entries are counted apart. */
enum Breakdown {
    LEVEL("level", "level"),
    FIELD("field_key", "field_name"),
    UNIT("unit_id", "unit_id"),
    DECISION("decision_id::text", "decision_number"),
    /** Group of internal procedures. */
    GROUP("detail::jsonb #>> '{internalProcedure,group}'", "detail::jsonb #>> '{internalProcedure,group}'"),
    /** Database that takes the place of papers. */
    DATABASE("detail::jsonb #>> '{replacement,database}'", "detail::jsonb #>> '{replacement,database}'"),
    /** Who decides by delegation or decentralisation. */
    AUTHORITY("detail::jsonb #>> '{authority,to}'", "detail::jsonb #>> '{authority,to}'");

    private final String key;
    private final String label;

    Breakdown(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }
}

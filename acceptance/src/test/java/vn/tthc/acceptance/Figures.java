package vn.tthc.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The dossier figures of this year, by the door that departments use. */
final class Figures {
    private static final String QUERY = """
            query Figures($query: FiguresQueryInput!) {
              me { username }
              figures(query: $query) { computedAt total { values { indicator value } } }
            }""";

    private static final String CASES = """
            query Cases($query: FigureCasesQueryInput!, $after: String) {
              me { username }
              figureCases(query: $query, first: 100, after: $after) {
                totalCount pageInfo { hasNextPage endCursor } edges { node { id code } }
              }
            }""";

    private Figures() {}

    static Map<String, Long> ofThisYear(Api reader) {
        var values = new HashMap<String, Long>();
        var answer = reader.ask(QUERY, Map.of("query", window()));
        for (var value : answer.at("/figures/total/values"))
            values.put(value.get("indicator").asText(), value.get("value").asLong());
        return values;
    }

    static JsonNode cases(Api reader, String indicator) {
        var query = new HashMap<String, Object>(window());
        query.remove("indicators");
        query.put("indicator", indicator);
        return reader.ask(CASES, Map.of("query", query)).get("figureCases");
    }

    private static Map<String, Object> window() {
        var today = LocalDate.now();
        return Map.of(
                "indicators",
                java.util.List.of(
                        "RECEIVED",
                        "RECEIVED_ONLINE",
                        "RECEIVED_COUNTER_POST",
                        "CARRIED_OVER",
                        "SETTLED",
                        "SETTLED_EARLY",
                        "SETTLED_ON_TIME",
                        "SETTLED_LATE",
                        "IN_PROGRESS",
                        "IN_PROGRESS_WITHIN",
                        "IN_PROGRESS_OVERDUE",
                        "OTHER"),
                "from",
                today.withDayOfYear(1).toString(),
                "to",
                today.toString());
    }
}

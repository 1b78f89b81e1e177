package vn.tthc.dossier.queue;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition in SQL with named parameters, for the driver that numbers them. */
final class Sql {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]\\w*)");

    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    Sql set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Sql and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    Sql copy() {
        Sql copy = new Sql();
        copy.values.putAll(values);
        copy.conditions.addAll(conditions);
        return copy;
    }

    /** @param text of the statement; {@code {where}} stands for the conditions */
    record Statement(String text, Tuple parameters) {}

    Statement statement(String template) {
        String named = template.replace("{where}", conditions.isEmpty() ? "true" : String.join(" and ", conditions));
        List<String> order = new ArrayList<>();
        Matcher names = NAME.matcher(named);
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            String name = names.group(1);
            if (!order.contains(name)) {
                order.add(name);
            }
            names.appendReplacement(text, Matcher.quoteReplacement("$" + (order.indexOf(name) + 1)));
        }
        names.appendTail(text);
        Tuple parameters = Tuple.tuple();
        order.forEach(name -> parameters.addValue(values.get(name)));
        return new Statement(text.toString(), parameters);
    }
}

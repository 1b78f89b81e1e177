package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.privacy.Text;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.scope.DataScope;

/** SQL of a list: conditions, order and parameters, by name. */
final class FeedbackQuery {
    private static final String NEVER = "9999-01-01T00:00:00Z";

    private final StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    private final Map<String, Object> parameters = new HashMap<>();
    /** Queues show what is due first; the others what came last. */
    private final boolean queue;

    /**
     * @param scope rows the caller may see
     * @param own units whose queue it is; empty: of the whole scope
     * @param now decides what is overdue
     * @param soon what is due until then is due soon
     */
    FeedbackQuery(FeedbackFilter filter, DataScope scope, Set<String> own, Instant now, Instant soon) {
        queue = switch (filter.view()) {
            case ALL, DONE -> false;
            case NEW, OPEN, DUE_SOON, OVERDUE, TO_PUBLISH -> true;
        };
        visible(scope);
        view(filter.view(), now, soon);
        if (filter.unitId() != null) {
            and("responsible_unit_id = :unit", "unit", filter.unitId());
        } else if (queue && !own.isEmpty()) {
            and("responsible_unit_id = any (string_to_array(:own, ','))", "own", String.join(",", own));
        }
        if (filter.state() != null) {
            and("state = :state", "state", filter.state().name());
        }
        if (filter.category() != null) {
            and("category = :category", "category", filter.category().name());
        }
        text(filter.text());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String count() {
        return "select count(*) from feedback" + where;
    }

    /** Rows from the cursor on, or, backwards, up to it in reverse; without the limit. */
    String page(PageRequest request) {
        boolean ascending = queue != request.backward();
        String column = queue ? due() : "received_at";
        Cursor after = request.after();
        if (after != null) {
            where.add("(" + column + ", id) " + (ascending ? ">" : "<") + " (:key, :id)");
            parameters.put("key", after.instant(0));
            parameters.put("id", after.uuid(1));
        }
        String direction = ascending ? "" : " desc";
        return "select " + FeedbackColumns.ALL + " from feedback" + where + " order by " + column + direction + ", id"
                + direction;
    }

    Cursor cursor(Feedback row) {
        Instant due = row.nextDueAt == null ? Instant.parse(NEVER) : row.nextDueAt;
        return Cursor.of(queue ? due : row.receivedAt, row.id);
    }

    private static String due() {
        return "coalesce(next_due_at, timestamptz '" + NEVER + "')";
    }

    private void visible(DataScope scope) {
        switch (scope) {
            case DataScope.Everything e -> {}
            case DataScope.Units u -> and("involved_unit_ids && string_to_array(:units, ',')", "units", u.unitList());
            case DataScope.Nothing n -> where.add("false");
        }
    }

    private void view(FeedbackViewName view, Instant now, Instant soon) {
        switch (view) {
            case ALL -> {}
            case NEW -> where.add("state in ('NEW', 'SUPPLEMENTED', 'RETURNED', 'FORWARDED')");
            case OPEN -> where.add("ended_at is null");
            case DUE_SOON -> {
                and("next_due_at >= :now", "now", now);
                and("next_due_at <= :soon", "soon", soon);
            }
            case OVERDUE -> and("next_due_at < :now", "now", now);
            case TO_PUBLISH -> where.add("state in ('ANSWERED', 'WAITING_PUBLICATION')");
            case DONE -> where.add("state in ('REFUSED', 'EMAILED', 'PUBLISHED')");
        }
    }

    private void text(@Nullable String text) {
        String plain = text == null ? "" : Text.plain(text);
        if (!plain.isEmpty()) {
            String escaped = plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            and("search_text like :text", "text", "%" + escaped + "%");
        }
    }

    private void and(String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }
}

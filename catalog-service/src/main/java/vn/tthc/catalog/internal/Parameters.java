package vn.tthc.catalog.internal;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parameters of a statement while its text is written. */
public final class Parameters {
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Adds a value and returns its place in the text, for example {@code $3}. */
    public String add(@Nullable Object value) {
        values.add(value);
        return "$" + values.size();
    }

    public Tuple tuple() {
        return Tuple.from(values);
    }
}

package vn.tthc.platform.data;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import vn.tthc.platform.scope.DataScope;

/**
 * What row-level security lets a transaction see.
 *
 * @param fields that a key for a national consumer is limited to; empty: any
 */
record Sight(DataScope scope, Set<String> fields) {
    static final Sight EVERYTHING = new Sight(new DataScope.Everything(), Set.of());

    /** Sets what the policies read, until the end of the transaction. */
    static final String SET = "select set_config('app.scope', $1, true), set_config('app.units', $2, true),"
            + " set_config('app.fields', $3, true)";

    Tuple parameters() {
        return Tuple.of(scope.setting(), scope.unitList(), String.join(",", fields));
    }
}

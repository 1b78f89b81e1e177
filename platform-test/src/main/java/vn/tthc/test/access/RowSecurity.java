package vn.tthc.test.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tthc.parts.data.CsvRow;

/**
 * What the database of a service shows underneath it, asked with plain SQL as the role that the service itself uses: the
 * service's own filters have no part in it. Each table stands in docs/access/tables.csv.
 */
public final class RowSecurity {
    private static final String TABLES = """
            select c.relname, c.relispartition, c.relrowsecurity and c.relowner <> (
                    select oid from pg_roles where rolname = current_user) as guarded,
                exists (select 1 from pg_policy p where p.polrelid = c.oid) as with_policy
            from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')""";

    private final String service;

    public RowSecurity(String service) {
        this.service = service;
    }

    private record Table(boolean partition, boolean guarded, boolean withPolicy) {}

    /** Tables without a line, lines without a table, and tables whose policy is not what their line says. */
    public List<String> undeclared() throws SQLException {
        var faults = new ArrayList<String>();
        var tables = tables();
        var lines = lines();
        tables.forEach((name, table) -> {
            var line = lines.get(name);
            if (line == null) {
                faults.add("docs/access/tables.csv: add \"" + service + "," + name
                        + ",policy,<when a row is foreign to :unit>\", or \"" + service + "," + name
                        + ",open,<why everybody may see its rows>\"");
            } else if (!fits(line.get("rows"), table)) {
                faults.add(name + " is said to be \"" + line.get("rows") + "\" and is " + table);
            }
        });
        lines.forEach((name, line) -> {
            if (!tables.containsKey(name) && line.get("service").equals(service)) {
                faults.add("docs/access/tables.csv: take out " + name + ", which is no more");
            }
        });
        return faults;
    }

    private static boolean fits(String rows, Table table) {
        return switch (rows) {
            case "policy" -> table.guarded() && table.withPolicy();
            case "partition" -> table.guarded() && table.partition() && !table.withPolicy();
            case "open" -> !table.withPolicy();
            default -> false;
        };
    }

    /**
     * What a user of the unit sees and should not. Rows of it and of others must be there.
     *
     * @param unit whose rows alone may be seen
     */
    public List<String> leaks(String unit) throws SQLException {
        var faults = new ArrayList<String>();
        try (var database = asApplication()) {
            for (var line : lines().values()) {
                if (!line.get("rows").equals("open")) {
                    check(database, line, unit, faults);
                }
            }
        }
        return faults;
    }

    private static void check(Connection database, CsvRow line, String unit, List<String> faults) throws SQLException {
        var table = line.get("table");
        for (var scope : List.of("", "none", "some")) {
            expect(faults, 0, count(database, scope, "", table, "true"), table + " with the scope \"" + scope + "\"");
        }
        expect(faults, 0, count(database, "units", "", table, "true"), table + " with no units");
        if (line.get("rows").equals("partition")) {
            expect(faults, 0, count(database, "all", "", table, "true"), table + " by itself");
            return;
        }
        var foreign = line.get("foreign or reason").replace(":unit", "'" + unit + "'");
        expect(faults, 0, count(database, "units", unit, table, foreign), table + ", foreign rows");
        if (count(database, "units", unit, table, "true") == 0) {
            faults.add(table + " has no rows of " + unit + ": nothing is proved");
        }
        if (count(database, "all", "", table, "true") == count(database, "units", unit, table, "true")) {
            faults.add(table + " has no foreign rows: nothing is proved");
        }
    }

    private static void expect(List<String> faults, long wanted, long got, String what) {
        if (got != wanted) {
            faults.add(what + ": " + got + " rows are seen");
        }
    }

    /** @param scope empty: nothing is set, as if the service had forgotten to */
    private static long count(Connection database, String scope, String units, String table, String condition)
            throws SQLException {
        try (var statement = database.createStatement()) {
            if (!scope.isEmpty()) {
                statement.execute("select set_config('app.scope', '" + scope + "', true), set_config('app.units', '"
                        + units + "', true)");
            }
            try (var rows = statement.executeQuery("select count(*) from " + table + " where " + condition)) {
                rows.next();
                return rows.getLong(1);
            }
        } finally {
            database.rollback();
        }
    }

    private Map<String, Table> tables() throws SQLException {
        var tables = new TreeMap<String, Table>();
        try (var database = asApplication();
                var rows = database.createStatement().executeQuery(TABLES)) {
            while (rows.next()) {
                tables.put(rows.getString(1), new Table(rows.getBoolean(2), rows.getBoolean(3), rows.getBoolean(4)));
            }
        }
        return tables;
    }

    private Map<String, CsvRow> lines() {
        var lines = new LinkedHashMap<String, CsvRow>();
        for (var row : Matrix.read().read("tables.csv")) {
            if (row.get("service").equals(service) || row.get("service").equals("every")) {
                lines.put(row.get("table"), row);
            }
        }
        return lines;
    }

    /** As the service connects: a role that owns nothing. Autocommit is off. */
    public static Connection asApplication() throws SQLException {
        var config = ConfigProvider.getConfig();
        var connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("tthc.db.app", String.class),
                config.getValue("tthc.db.app-password", String.class));
        connection.setAutoCommit(false);
        return connection;
    }
}

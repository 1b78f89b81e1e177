package vn.tthc.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database of the run, past the service: what a test looks at or sets up by hand. As the owner of the tables. */
@ApplicationScoped
class Database {
    private final String url;
    private final String owner;
    private final String password;
    private final String app;
    private final String appPassword;

    Database(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "tthc.db.owner") String owner,
            @ConfigProperty(name = "tthc.db.owner-password") String password,
            @ConfigProperty(name = "tthc.db.app") String app,
            @ConfigProperty(name = "tthc.db.app-password") String appPassword) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.app = app;
        this.appPassword = appPassword;
    }

    /** All statements in one transaction. */
    void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            connection.commit();
        }
    }

    /** The first column of every row. */
    List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    /** Statements on procedures, workflows, lists and words that the service has executed so far. */
    long statements() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, app, appPassword);
                var rows = connection.createStatement().executeQuery("""
                        select coalesce(sum(calls), 0) from pg_stat_statements s
                        where s.dbid = (select oid from pg_database where datname = current_database())
                          and s.query ~ '(procedure|workflow)_version|search_word|org_unit|list_entry' and s.query !~ 'pg_stat|quality_|select distinct code'
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package vn.tthc.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import vn.tthc.parts.postgres.Databases;
import vn.tthc.parts.postgres.PostgresServer;
import vn.tthc.parts.shared.PartsLease;

/**
 * A second installation of the catalogue: a database of its own, empty but for what the migrations make. While work is
 * done on it, it stands where the service looks for its database; afterwards the first one does again.
 */
@ApplicationScoped
class SecondInstallation {
    private final Flyway flyway;
    private final String database;
    private final Databases.Roles roles;

    SecondInstallation(
            Flyway flyway,
            @ConfigProperty(name = "tthc.db.name") String database,
            @ConfigProperty(name = "tthc.db.owner") String owner,
            @ConfigProperty(name = "tthc.db.owner-password") String ownerPassword,
            @ConfigProperty(name = "tthc.db.app") String app,
            @ConfigProperty(name = "tthc.db.app-password") String appPassword) {
        this.flyway = flyway;
        this.database = database;
        this.roles = new Databases.Roles(owner, ownerPassword, app, appPassword);
    }

    interface Work {
        void run() throws Exception;
    }

    void run(Work work) throws Exception {
        String first = database + "_1";
        String second = database + "_2";
        try (PartsLease lease = PartsLease.keep()) {
            PostgresServer server = new PostgresServer(
                    Path.of(System.getProperty("java.io.tmpdir"), "no-server-here"),
                    lease.parts().postgresPort(),
                    lease.parts().postgresPassword());
            new Databases(server).ensure(second, roles);
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(
                            "jdbc:postgresql://127.0.0.1:" + lease.parts().postgresPort() + "/" + second,
                            roles.owner(),
                            roles.ownerPassword())
                    .load()
                    .migrate();
            try (Connection connection = server.connect("postgres")) {
                rename(connection, List.of(database, second), List.of(first, database));
                try {
                    work.run();
                } finally {
                    rename(connection, List.of(database, first), List.of(second, database));
                    run(connection, "drop database " + second + " with (force)");
                }
            }
        }
    }

    /** One after the other; nobody is connected while it happens. */
    private static void rename(Connection connection, List<String> from, List<String> to) throws SQLException {
        for (int i = 0; i < from.size(); i++) {
            run(
                    connection,
                    "alter database " + from.get(i) + " allow_connections false",
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + from.get(i) + "'",
                    "alter database " + from.get(i) + " rename to " + to.get(i));
        }
        for (String name : to) {
            run(connection, "alter database " + name + " allow_connections true");
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

package vn.tthc.parts.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.parts.process.PartFailed;

/**
 * Databases of one server. Each has an owner role, which runs the migrations, and an application role, which owns
 * nothing. Names are identifiers of ours (lower-case letters, digits, underscore), never input of a user.
 */
public final class Databases {
    private static final List<String> EXTENSIONS =
            List.of("unaccent", "pg_trgm", "ltree", "btree_gist", "pgcrypto", "pg_stat_statements");
    private final PostgresServer server;

    public Databases(PostgresServer server) {
        this.server = server;
    }

    /** The roles of a database. */
    public record Roles(String owner, String ownerPassword, String app, String appPassword) {
        public static Roles of(String database, String ownerPassword, String appPassword) {
            return new Roles(database + "_owner", ownerPassword, database + "_app", appPassword);
        }
    }

    /** Creates what is missing; passwords are set anew, so that they agree with the secrets of this installation. */
    public void ensure(String database, Roles roles) {
        try (var connection = server.connect("postgres");
                var sql = connection.createStatement()) {
            role(sql, roles.owner(), roles.ownerPassword());
            role(sql, roles.app(), roles.appPassword());
            if (!exists(sql, "select 1 from pg_database where datname = '" + identifier(database) + "'")) {
                sql.execute("create database " + database + " owner " + roles.owner());
                sql.execute("revoke all on database " + database + " from public");
                sql.execute("grant connect, temporary on database " + database + " to " + roles.app());
            }
        } catch (SQLException e) {
            throw new PartFailed("Database " + database + ": " + e.getMessage(), e);
        }
        inside(database, roles);
    }

    /** Ends its sessions and drops the database with its roles; nothing happens when it is not there. */
    public void drop(String database) {
        try (var connection = server.connect("postgres");
                var sql = connection.createStatement()) {
            sql.execute("drop database if exists " + identifier(database) + " with (force)");
            sql.execute("drop role if exists " + database + "_app");
            sql.execute("drop role if exists " + database + "_owner");
        } catch (SQLException e) {
            throw new PartFailed("Database " + database + ": " + e.getMessage(), e);
        }
    }

    /** Names of the databases that begin with {@code prefix}. */
    public List<String> startingWith(String prefix) {
        try (var connection = server.connect("postgres");
                var sql =
                        connection.prepareStatement("select datname from pg_database where starts_with(datname, ?)")) {
            sql.setString(1, prefix);
            var names = new ArrayList<String>();
            for (var rows = sql.executeQuery(); rows.next(); ) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new PartFailed("Databases: " + e.getMessage(), e);
        }
    }

    private void inside(String database, Roles roles) {
        try (Connection connection = server.connect(database);
                var sql = connection.createStatement()) {
            for (var extension : EXTENSIONS) {
                sql.execute("create extension if not exists " + extension);
            }
            sql.execute("alter schema public owner to " + roles.owner());
            sql.execute("revoke all on schema public from public");
            sql.execute("grant usage on schema public to " + roles.app());
            var defaults = "alter default privileges for role " + roles.owner() + " in schema public grant ";
            sql.execute(defaults + "select, insert, update, delete on tables to " + roles.app());
            sql.execute(defaults + "usage, select on sequences to " + roles.app());
        } catch (SQLException e) {
            throw new PartFailed("Database " + database + ": " + e.getMessage(), e);
        }
    }

    private static void role(Statement sql, String role, String password) throws SQLException {
        var verb =
                exists(sql, "select 1 from pg_roles where rolname = '" + identifier(role) + "'") ? "alter" : "create";
        sql.execute(verb + " role " + role + " login password '" + password.replace("'", "''") + "'");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String identifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,57}")) {
            throw new IllegalArgumentException("Not a name for a database or role: " + name);
        }
        return name;
    }
}

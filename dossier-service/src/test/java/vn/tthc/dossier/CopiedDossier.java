package vn.tthc.dossier;

import java.sql.SQLException;
import java.util.UUID;
import vn.tthc.test.access.RowSecurity;

/** A dossier of any unit, also of one that no longer exists and can only have received it before: copied from one of today. */
public final class CopiedDossier {
    private CopiedDossier() {}

    /** @return its id */
    public static String of(String unit) {
        String source =
                DossierTest.received("longxuyen.tiepnhan", DossierTest.birth()).path("id");
        UUID id = UUID.randomUUID();
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            statement.execute(
                    "create temporary table copy on commit drop as select * from dossier where id = '" + source + "'");
            statement.execute("update copy set id = '" + id + "', code = 'copy-"
                    + id.toString().substring(0, 24) + "', handling_unit_id = '" + unit + "', receiving_unit_id = '"
                    + unit + "'");
            statement.execute("insert into dossier select * from copy");
            database.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return id.toString();
    }
}

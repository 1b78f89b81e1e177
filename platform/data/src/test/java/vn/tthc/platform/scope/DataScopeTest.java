package vn.tthc.platform.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Level;

class DataScopeTest {
    private final Scopes scopes = scopes(ScopeConfig.National.NONE);

    @Test
    void theProvinceSeesEverything() {
        assertInstanceOf(DataScope.Everything.class, scope(scopes, Level.PROVINCE, "91-20250701"));
    }

    @Test
    void aDepartmentSeesItselfAndWhatItTookOver() {
        assertEquals(new DataScope.Units(Set.of("STP", "old")), scope(scopes, Level.DEPARTMENT, "STP"));
    }

    @Test
    void aCommuneSeesItselfAndWhatItTookOver() {
        assertEquals(new DataScope.Units(Set.of("new", "old")), scope(scopes, Level.COMMUNE, "new"));
    }

    @Test
    void whoHasNoUnitSeesNothing() {
        assertInstanceOf(DataScope.Nothing.class, scope(scopes, Level.COMMUNE, null));
        assertInstanceOf(DataScope.Nothing.class, scope(scopes, Level.DEPARTMENT, null));
    }

    @Test
    void nationalReadersSeeNothingUnlessTheServiceSaysSo() {
        assertInstanceOf(DataScope.Nothing.class, scope(scopes, Level.NATIONAL, null));
        assertInstanceOf(DataScope.Everything.class, scope(scopes(ScopeConfig.National.ALL), Level.NATIONAL, null));
    }

    @Test
    void thePublicSeesNothingAndTheSystemEverything() {
        assertInstanceOf(
                DataScope.Nothing.class,
                scopes.of(CurrentUser.anonymous()).await().indefinitely());
        assertInstanceOf(
                DataScope.Everything.class,
                scopes.of(CurrentUser.system()).await().indefinitely());
    }

    private static Scopes scopes(ScopeConfig.National national) {
        return new Scopes(unit -> Uni.createFrom().item(Set.of(unit, "old")), () -> national);
    }

    private static DataScope scope(Scopes scopes, Level level, @Nullable String unit) {
        return scopes.of(new CurrentUser("s", "u", "n", unit, level, Set.of(), Set.of()))
                .await()
                .indefinitely();
    }
}

package vn.tthc.dossier.casefile;

import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.route.Holder;
import vn.tthc.platform.identity.CurrentUser;

/** Who did something. @param unitId null when the actor belongs to no unit */
public record Officer(
        String username, String name, @Nullable String unitId) {
    /** What the service does by itself. */
    static final Officer SYSTEM = new Officer("system", "Hệ thống", null);

    static Officer of(CurrentUser user) {
        return new Officer(user.username(), user.name().isBlank() ? user.username() : user.name(), user.unit());
    }

    static @Nullable Officer of(@Nullable Holder holder) {
        return holder == null ? null : new Officer(holder.username(), holder.name(), holder.unitId());
    }

    Holder holder() {
        return new Holder(username, name, unitId);
    }

    /** The unit of an account that must have one. @throws DossierRefusal.NotCompetent when it has none */
    static String unitOf(CurrentUser user) {
        if (user.unit() == null) {
            throw new DossierRefusal.NotCompetent(
                    "receivingUnitId", "Tài khoản không thuộc đơn vị nào.", "The account belongs to no unit.");
        }
        return user.unit();
    }
}

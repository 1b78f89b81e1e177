package vn.tthc.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.identity.KeyLimits;

/** Holds the question of a national consumer to the limits of its key. */
@ApplicationScoped
class KeyRule {
    private final Identity identity;

    KeyRule(Identity identity) {
        this.identity = identity;
    }

    /**
     * The question as the key allows it: without a field it is about the key's fields.
     *
     * @throws FigureRefusal.OutsideKey when it asks for another field, or for days that the key does not open
     */
    Filter applied(Filter filter) {
        return applied(filter, identity.current().key());
    }

    static Filter applied(Filter filter, @Nullable KeyLimits key) {
        if (key == null) return filter;
        var field = filter.field();
        if (field != null && !key.opensField(field))
            throw new FigureRefusal.OutsideKey(
                    "field",
                    "Khóa truy cập không mở lĩnh vực " + field + ".",
                    "The key does not open the field " + field + ".");
        if (!key.opens(filter.from(), filter.to()))
            throw new FigureRefusal.OutsideKey(
                    "from",
                    "Khóa truy cập chỉ mở số liệu từ " + day(key.from()) + " đến " + day(key.to()) + ".",
                    "The key opens figures from " + day(key.from()) + " to " + day(key.to()) + " only.");
        return filter.within(key.fields());
    }

    private static String day(@Nullable Object day) {
        return Objects.toString(day, "…");
    }
}

package vn.tthc.gateway.live;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.tthc.gateway.unit.Units;
import vn.tthc.platform.identity.CurrentUser;

/** Works out what a reader may be told of, once when a stream begins. */
@ApplicationScoped
class Sights {
    private static final Map<String, ChangeTopic> OPENED_BY = Map.of(
            "dossier:read", ChangeTopic.DOSSIERS,
            "feedback:read", ChangeTopic.FEEDBACKS,
            "figures:read", ChangeTopic.FIGURES);

    private final Units units;

    Sights(Units units) {
        this.units = units;
    }

    /** National readers see the figures of every unit, and no rows. */
    Uni<Sight> of(CurrentUser user) {
        Set<ChangeTopic> topics = topics(user);
        String unit = user.unit();
        return switch (user.level()) {
            case PROVINCE -> Uni.createFrom().item(new Sight(topics, true, Set.of()));
            case NATIONAL -> {
                topics.retainAll(Set.of(ChangeTopic.FIGURES));
                yield Uni.createFrom().item(new Sight(topics, true, Set.of()));
            }
            case DEPARTMENT -> Uni.createFrom().item(new Sight(topics, false, unit == null ? Set.of() : Set.of(unit)));
            case COMMUNE ->
                unit == null
                        ? Uni.createFrom().item(new Sight(topics, false, Set.of()))
                        : units.withPredecessors(unit).map(all -> new Sight(topics, false, all));
            case NONE -> Uni.createFrom().item(new Sight(Set.of(), false, Set.of()));
        };
    }

    private static Set<ChangeTopic> topics(CurrentUser user) {
        var topics = EnumSet.noneOf(ChangeTopic.class);
        OPENED_BY.forEach((permission, topic) -> {
            if (user.may(permission)) {
                topics.add(topic);
            }
        });
        return topics;
    }
}

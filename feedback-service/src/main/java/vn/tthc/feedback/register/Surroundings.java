package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.replica.Replicas;
import vn.tthc.platform.unit.UnitDirectory;
import vn.tthc.platform.unit.UnitState;

/** What a feedback refers to: units and procedures of the catalogue, from the local copies. */
@ApplicationScoped
class Surroundings {
    private final UnitDirectory units;
    private final Replicas replicas;
    private final Clock clock;

    Surroundings(UnitDirectory units, Replicas replicas, Clock clock) {
        this.units = units;
        this.replicas = replicas;
        this.clock = clock;
    }

    /** Fails with {@link FeedbackRefusal.UnitNotInForce} when it was not a unit on that day. */
    Uni<String> unitInForce(String unitId, Instant at, String field) {
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        return units.find(unitId).map(unit -> {
            if (unit == null || !inForce(unit, day)) {
                throw new FeedbackRefusal.UnitNotInForce(field);
            }
            return unitId;
        });
    }

    /** A null item when there is no procedure; fails with {@link FeedbackRefusal.UnknownProcedure}. */
    Uni<@Nullable String> fieldOf(@Nullable String procedureCode, Instant at) {
        if (procedureCode == null) {
            return Uni.createFrom().nullItem();
        }
        return replicas.find(ProcedureCopy.TOPIC, procedureCode, ProcedureCopy.class)
                .onItem()
                .ifNull()
                .failWith(FeedbackRefusal.UnknownProcedure::new)
                .map(found -> found.fieldCode(LocalDate.ofInstant(at, clock.getZone()))
                        .orElse(null));
    }

    /** The user's unit and what was merged wholly into it; empty for a user without a unit. */
    Uni<Set<String>> ownUnits(CurrentUser user) {
        String unit = user.unit();
        return unit == null ? Uni.createFrom().item(Set.of()) : units.withPredecessors(unit);
    }

    private static boolean inForce(UnitState unit, LocalDate day) {
        return (unit.validFrom() == null || !unit.validFrom().isAfter(day))
                && (unit.validTo() == null || !unit.validTo().isBefore(day));
    }
}

package vn.tthc.catalog.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitState.Rank;

/**
 * Every unit, past and to come, and when decided changes last touched it. Pure.
 *
 * @param changedOn the latest day of effect of a change that the unit is part of, by its id
 */
record KnownUnits(Map<String, OrgUnit> byId, Map<String, LocalDate> changedOn) {
    static KnownUnits of(Collection<OrgUnit> units, Map<String, LocalDate> changedOn) {
        return new KnownUnits(
                units.stream().collect(Collectors.toUnmodifiableMap(OrgUnit::id, Function.identity())),
                Map.copyOf(changedOn));
    }

    @Nullable
    OrgUnit find(String id) {
        return byId.get(id);
    }

    /** Units that are there on the day or come later, as far as it is known. */
    Stream<OrgUnit> from(LocalDate day) {
        return byId.values().stream()
                .filter(u -> u.validTo() == null || !u.validTo().isBefore(day));
    }

    /** Units right below another, on the day or later. */
    Stream<OrgUnit> below(String id, LocalDate day) {
        return from(day).filter(u -> id.equals(u.parentId()));
    }

    /** The province of the day; null before there was any. */
    @Nullable
    OrgUnit province(LocalDate day) {
        return from(day)
                .filter(u -> u.level() == Rank.PROVINCE && validOn(u, day))
                .findFirst()
                .orElse(null);
    }

    boolean changedAfter(String id, LocalDate day) {
        LocalDate last = changedOn.get(id);
        return last != null && last.isAfter(day);
    }

    static boolean validOn(OrgUnit unit, LocalDate day) {
        return (unit.validFrom() == null || !unit.validFrom().isAfter(day))
                && (unit.validTo() == null || !unit.validTo().isBefore(day));
    }
}

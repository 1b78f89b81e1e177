package vn.tthc.demo.catalogue;

import java.time.LocalDate;
import java.util.List;
import vn.tthc.demo.worktime.WorkDays;

/** What the catalogue says today. */
public record Catalogue(List<Unit> units, List<Procedure> procedures, WorkDays calendar) {
    public Catalogue {
        units = List.copyOf(units);
        procedures = List.copyOf(procedures);
    }

    /** Only what held on the first day of the histories as well, so that each of them may use it. */
    public Catalogue since(LocalDate first) {
        return new Catalogue(
                units.stream().filter(unit -> unit.existsOn(first)).toList(),
                procedures.stream()
                        .filter(procedure -> !procedure.validFrom().isAfter(first))
                        .toList(),
                calendar);
    }

    public List<Unit> communes() {
        return units.stream().filter(Unit::commune).toList();
    }

    public List<Unit> departments() {
        return units.stream().filter(Unit::department).toList();
    }
}

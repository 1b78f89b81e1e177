package vn.tthc.demo.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tthc.demo.catalogue.Catalogue;
import vn.tthc.demo.catalogue.Procedure;
import vn.tthc.demo.catalogue.Procedure.Channel;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.chance.Weighted;
import vn.tthc.demo.people.Officers;

/** Who receives and who handles what: two thirds at communes, wards more than villages. */
final class Offices {
    private static final double AT_COMMUNES = 66;
    private static final double TROUBLE_AT_COMMUNES = 85;
    private static final double TROUBLE_WITH_LAND = 70;
    private static final double ELSEWHERE = 4;
    /** Unit of the provincial service centre (Trung tâm Phục vụ hành chính công). */
    private static final String CENTRE = "VPUBND";

    private static final Map<String, Double> DEPARTMENTS = Map.ofEntries(
            Map.entry("SNNMT", 28.0),
            Map.entry("STC", 20.0),
            Map.entry("STP", 15.0),
            Map.entry("SXD", 14.0),
            Map.entry("SNV", 6.0),
            Map.entry("SYT", 5.0),
            Map.entry("SCT", 4.0),
            Map.entry("SGDDT", 2.0),
            Map.entry("SVHTTDL", 2.0),
            Map.entry("SKHCN", 1.5));

    private record Pool(String handler, Channel channel, boolean land) {}

    private final Catalogue catalogue;
    private final Officers officers;
    private final Weighted<Unit> communes;
    private final Weighted<Unit> departments;
    private final Optional<Unit> centre;
    private final Map<Pool, Weighted<Procedure>> pools = new HashMap<>();

    Offices(Catalogue catalogue, Officers officers) {
        this.catalogue = catalogue;
        this.officers = officers;
        this.communes = Weighted.of(catalogue.communes(), this::weight);
        this.departments = Weighted.of(
                catalogue.departments().stream().filter(this::works).toList(),
                unit -> DEPARTMENTS.getOrDefault(unit.code(), 0.7));
        this.centre = catalogue.departments().stream()
                .filter(unit -> unit.code().equals(CENTRE))
                .findFirst();
    }

    /** Units that somebody can log in for and that have procedures: their queues must not be empty. */
    List<Unit> desks() {
        return catalogue.units().stream()
                .filter(unit ->
                        (unit.commune() || unit.department() && !unit.code().equals(CENTRE))
                                && officers.demo(unit)
                                && works(unit))
                .toList();
    }

    Unit handling(Plan plan, Chance chance) {
        if (plan.at() != null) {
            return plan.at();
        }
        double share = plan.fate().troubled() ? TROUBLE_AT_COMMUNES : AT_COMMUNES;
        return departments.isEmpty() || chance.percent(share) ? communes.draw(chance) : departments.draw(chance);
    }

    /** Empty when the unit handles nothing that can be handed in this way. */
    Optional<Procedure> procedure(Unit handling, Channel channel, Fate fate, Chance chance) {
        boolean land = fate.troubled() && chance.percent(TROUBLE_WITH_LAND);
        Weighted<Procedure> ofLand = pool(handling, channel, land);
        Weighted<Procedure> found = ofLand.isEmpty() ? pool(handling, channel, false) : ofLand;
        return found.isEmpty() ? Optional.empty() : Optional.of(found.draw(chance));
    }

    /** Where it is handed in, within what the dossier service accepts. */
    Unit receiving(Unit handling, Procedure procedure, Plan plan, Chance chance) {
        if (plan.at() != null) {
            return plan.at();
        }
        if (handling.commune()) {
            return procedure.nonTerritorial() && chance.percent(ELSEWHERE) ? communes.draw(chance) : handling;
        }
        int where = chance.between(1, 100);
        return where <= 40 ? handling : where <= 75 ? centre.orElse(handling) : communes.draw(chance);
    }

    /** Where somebody lives who applies here: anywhere in the province when it is a department. */
    Unit home(Unit receiving, Chance chance) {
        return receiving.commune() ? receiving : communes.draw(chance);
    }

    private boolean works(Unit unit) {
        return List.of(Channel.values()).stream()
                .anyMatch(channel -> !pool(unit, channel, false).isEmpty());
    }

    private Weighted<Procedure> pool(Unit handling, Channel channel, boolean land) {
        String handler = handling.commune() ? "commune" : handling.id();
        return pools.computeIfAbsent(
                new Pool(handler, channel, land),
                key -> Popularity.weigh(catalogue.procedures().stream()
                        .filter(p -> handling.commune() ? p.ofCommunes() : ofDepartment(p, handling))
                        .filter(p -> p.takes(channel) && (!land || p.ofLand()))
                        .toList()));
    }

    private static boolean ofDepartment(Procedure procedure, Unit department) {
        return !procedure.ofCommunes() && department.id().equals(procedure.handlingUnitId());
    }

    private double weight(Unit commune) {
        double size =
                switch (commune.kind()) {
                    case "phuong" -> 4;
                    case "dac_khu" -> 3;
                    default -> 1;
                };
        return officers.demo(commune) ? size * 3 : size;
    }
}

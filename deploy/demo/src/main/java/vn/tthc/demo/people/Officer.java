package vn.tthc.demo.people;

import vn.tthc.demo.catalogue.Unit;

/** Who acts in a history: the demo user of the unit, or a plausible one where there is none. */
public record Officer(String username, String name, Unit unit) {
    /** What an officer does; the value is the end of the username. */
    public enum Task {
        INTAKE("tiepnhan"),
        CASE("xuly"),
        APPROVAL("pheduyet"),
        FEEDBACK("pakn");

        private final String suffix;

        Task(String suffix) {
            this.suffix = suffix;
        }

        String suffix() {
            return suffix;
        }
    }
}

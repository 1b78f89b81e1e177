package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Open deadlines that a change of the calendar moves: shape of the API.
 *
 * @param open open dossiers looked at
 * @param moved how many of them move
 * @param later of them, to a later moment
 * @param unsettled open dossiers whose deadline the calendar does not reach
 * @param units how many move, by handling unit
 * @param dossiers the first of those that move
 */
record MovedDeadlines(int open, int moved, int later, int unsettled, List<OfUnit> units, List<MovedDeadline> dossiers) {
    private static final int MOST = 200;

    record OfUnit(String unitId, int moved) {}

    /** @param oldDueAt null when there was no appointment; the same for the new one */
    record MovedDeadline(
            UUID dossierId,
            String code,
            String procedureName,
            String unitId,
            String state,
            @Nullable Instant oldDueAt,
            @Nullable Instant newDueAt) {}

    /** Counts while the dossiers go by. */
    static final class Collector {
        private final List<MovedDeadline> first = new ArrayList<>();
        private final TreeMap<String, Integer> units = new TreeMap<>();
        private int open;
        private int moved;
        private int later;
        private int unsettled;

        void stays() {
            open++;
        }

        void unsettled() {
            open++;
            unsettled++;
        }

        void moves(Dossier dossier, @Nullable Instant before, @Nullable Instant after) {
            open++;
            moved++;
            if (before != null && after != null && after.isAfter(before)) {
                later++;
            }
            units.merge(dossier.handlingUnitId, 1, Integer::sum);
            if (first.size() < MOST) {
                first.add(new MovedDeadline(
                        dossier.id,
                        dossier.code,
                        dossier.procedureName,
                        dossier.handlingUnitId,
                        dossier.state,
                        before,
                        after));
            }
        }

        MovedDeadlines answer() {
            List<OfUnit> byUnit = units.entrySet().stream()
                    .map(each -> new OfUnit(each.getKey(), each.getValue()))
                    .toList();
            return new MovedDeadlines(open, moved, later, unsettled, byUnit, List.copyOf(first));
        }
    }
}

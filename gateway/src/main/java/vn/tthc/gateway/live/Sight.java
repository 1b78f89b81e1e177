package vn.tthc.gateway.live;

import java.util.Set;

/**
 * What one reader may be told of: the same rule of rows as in the services.
 *
 * @param topics that the reader's permissions open
 * @param everything whether rows of all units are the reader's
 * @param units otherwise those whose rows are
 */
record Sight(Set<ChangeTopic> topics, boolean everything, Set<String> units) {
    /** Figures are computed from dossiers and feedback: they change with them. */
    Set<ChangeTopic> of(Change change) {
        boolean within = everything || change.units().stream().anyMatch(units::contains);
        if (!within) {
            return Set.of();
        }
        boolean rows = topics.contains(change.topic());
        boolean figures = topics.contains(ChangeTopic.FIGURES);
        if (rows) {
            return figures ? Set.of(change.topic(), ChangeTopic.FIGURES) : Set.of(change.topic());
        }
        return figures ? Set.of(ChangeTopic.FIGURES) : Set.of();
    }
}

package vn.tthc.gateway.live;

import java.util.Set;

/**
 * One dossier or feedback has changed.
 *
 * @param topic {@link ChangeTopic#DOSSIERS} or {@link ChangeTopic#FEEDBACKS}
 * @param units whose rows it is among, or was before this change
 */
record Change(ChangeTopic topic, String id, Set<String> units) {}

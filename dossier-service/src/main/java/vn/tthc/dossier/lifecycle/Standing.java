package vn.tthc.dossier.lifecycle;

import java.util.Set;

/**
 * How somebody stands to a dossier, or to one of its open steps.
 *
 * @param permissions granted by the realm
 * @param receives belongs to the unit that received it, or to the unit that took that one over
 * @param leads belongs to the unit that handles the dossier, or to the unit that took that one over
 * @param handles belongs to the unit that does the step, or to the unit that took that one over
 * @param holds is the officer it is assigned to
 * @param assigned somebody holds it
 */
public record Standing(
        Set<String> permissions, boolean receives, boolean leads, boolean handles, boolean holds, boolean assigned) {
    public Standing {
        permissions = Set.copyOf(permissions);
    }
}

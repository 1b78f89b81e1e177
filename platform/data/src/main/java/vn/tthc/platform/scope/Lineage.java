package vn.tthc.platform.scope;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Which units a unit has taken over. */
public interface Lineage {
    /** The unit and every unit merged wholly into it, directly or through others. */
    Uni<Set<String>> withPredecessors(String unitId);
}

package vn.tthc.gateway.dossier;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the service is asked for so that the selected fields of dossiers can be answered. Pure. */
final class DossierParts {
    /** Fields that come from elsewhere, with what of the dossier leads there. */
    private static final Map<String, String> LEADING = Map.of(
            "procedure", "procedureCode",
            "receivingUnit", "receivingUnitId",
            "handlingUnit", "handlingUnitId",
            "timeline", "id",
            "course", "id",
            "deadlineExplained", "id");

    private static final Set<String> OWN = Arrays.stream(Dossier.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private DossierParts() {}

    /**
     * The parts, separated by commas; null for everything, when it is not known what is selected or how a field is answered.
     *
     * @param selected names of fields of the GraphQL type
     */
    static @Nullable String of(@Nullable Set<String> selected) {
        if (selected == null) {
            return null;
        }
        Set<String> parts = new TreeSet<>();
        parts.add("id");
        for (String name : selected) {
            String part = OWN.contains(name) ? name : LEADING.get(name);
            if (part != null) {
                parts.add(part);
            } else if (!name.equals("__typename")) {
                return null;
            }
        }
        return String.join(",", parts);
    }
}

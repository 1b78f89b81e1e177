package vn.tthc.dossier.casefile;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.InvalidInput;

/**
 * The parts of dossiers that a reader asks for. What nobody asked for is neither read nor sent: a list of codes and names
 * takes some columns, not the papers of every dossier.
 */
public final class WantedFields {
    private static final Map<String, DossierField> BY_NAME =
            Arrays.stream(DossierField.values()).collect(Collectors.toMap(DossierField::property, Function.identity()));

    /** Everything but the content, which is by far the biggest. */
    private static final String WITHOUT_CONTENT = "id, handling_unit_id, origin_unit_id, receiving_unit_id, code,"
            + " check_secret, revision, state, procedure_code, procedure_name, procedure_version_id, case_name,"
            + " field_code, field_name, level, channel, fee_due, fee_due_to, fee_paid, paid_online, return_by,"
            + " registered_at, received_at, accept_by, promised_at, due_at, due_sort, paused_at, ended_at, returned_at,"
            + " changed_at, outcome, step_no, step_due_at, assignee, assignee_name, holders, open_unit_ids,"
            + " involved_unit_ids";

    private final List<DossierField> fields;
    private final SerializableString[] names;

    private WantedFields(Set<DossierField> fields) {
        this.fields = List.copyOf(fields);
        this.names = this.fields.stream()
                .map(field -> new SerializedString(field.property()))
                .toArray(SerializableString[]::new);
    }

    /**
     * @param names separated by commas; null or empty for everything
     * @return null for everything
     * @throws InvalidInput when there is no such part
     */
    public static @Nullable WantedFields of(@Nullable String names) {
        if (names == null || names.isBlank()) {
            return null;
        }
        Set<DossierField> fields = new LinkedHashSet<>();
        for (String name : names.split(",")) {
            DossierField field = BY_NAME.get(name.strip());
            if (field == null) {
                throw new InvalidInput(
                        "fields",
                        "Hồ sơ không có trường " + name.strip() + ".",
                        "A dossier has no field " + name.strip() + ".");
            }
            fields.add(field);
        }
        return new WantedFields(fields);
    }

    List<DossierField> fields() {
        return fields;
    }

    /** The name of each field as it is written. */
    SerializableString name(int index) {
        return names[index];
    }

    /** Nothing has to be worked out: the answer is columns of the row. */
    boolean columnsOnly() {
        return fields.stream().allMatch(field -> field.column() != null);
    }

    /** What to select: id and key first, then the fields in their order when they are columns. */
    String columns(String key) {
        if (columnsOnly()) {
            return "id, " + key + " as list_key"
                    + fields.stream().map(field -> ", " + field.column()).collect(Collectors.joining());
        }
        boolean content = fields.stream().anyMatch(DossierField::needsContent);
        return WITHOUT_CONTENT + (content ? ", content" : "") + ", " + key + " as list_key";
    }
}

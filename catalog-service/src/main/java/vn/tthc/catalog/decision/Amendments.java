package vn.tthc.catalog.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/** Puts lines that others propose into a draft, where people can change them. What is drafted already stays. */
@ApplicationScoped
public class Amendments {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String NOTE = "Chuẩn hóa dữ liệu danh mục";

    private final DecisionService decisions;

    Amendments(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * @param change amend or abolish
     * @param content parts of the procedure as JSON, as a line of a draft has them; several of one procedure become one line
     */
    public record Amendment(String code, Change change, String content) {}

    /** @param lines of the draft now */
    public record Amended(UUID decisionId, int revision, int lines) {}

    /** @param decision the draft; null for a new one with the title */
    public Uni<Amended> add(@Nullable String key, @Nullable UUID decision, String title, List<Amendment> amendments) {
        if (decision == null) {
            ObjectNode fresh = TREES.createObjectNode().put("title", title);
            return decisions.draft(key, with(fresh, amendments)).map(Amendments::amended);
        }
        return decisions.get(decision).chain(draft -> {
            if (draft.status() != Decision.Status.DRAFT) {
                throw new DecisionRefusal.AlreadyIssued();
            }
            return decisions
                    .redraft(key, decision, with(tree(Json.write(draft)), amendments))
                    .map(Amendments::amended);
        });
    }

    private static Amended amended(Decision decision) {
        return new Amended(decision.id(), decision.revision(), decision.lines().size());
    }

    /** A draft is read as it is written; what only an answer has is left out by the reading. */
    private static DecisionDraft with(ObjectNode draft, List<Amendment> amendments) {
        ArrayNode lines = draft.withArray("lines");
        for (Amendment amendment : amendments) {
            ObjectNode line = line(lines, amendment);
            if (amendment.change() == Change.ABOLISH) {
                line.put("kind", Change.ABOLISH.name()).remove("content");
            } else if (!line.path("kind").asText().equals(Change.ABOLISH.name())) {
                ObjectNode content = line.withObject("/content");
                tree(amendment.content()).properties().forEach(part -> {
                    if (content.path(part.getKey()).isMissingNode()
                            || content.path(part.getKey()).isNull()) {
                        content.set(part.getKey(), part.getValue());
                    }
                });
            }
        }
        return Json.read(draft.toString(), DecisionDraft.class);
    }

    private static ObjectNode line(ArrayNode lines, Amendment amendment) {
        for (var line : lines) {
            if (line.path("procedureCode").asText().equals(amendment.code())) {
                return (ObjectNode) line;
            }
        }
        return lines.addObject()
                .put("kind", amendment.change().name())
                .put("procedureCode", amendment.code())
                .put("note", NOTE);
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) TREES.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

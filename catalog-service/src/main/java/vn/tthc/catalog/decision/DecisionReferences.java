package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Statements;

/** What a draft refers to: the registered decision of the ministry, and the decision that it corrects. */
@ApplicationScoped
class DecisionReferences {
    /** The draft with the number and the days of the register. */
    Uni<DecisionDraft> resolve(Statements s, DecisionDraft draft) {
        return corrected(s, draft.correctsId()).chain(() -> {
            UUID upstream = draft.upstreamId();
            return upstream == null
                    ? Uni.createFrom().item(draft)
                    : one(s, "select * from upstream_decision where id = $1", upstream)
                            .map(row -> following(draft, row));
        });
    }

    private static DecisionDraft following(DecisionDraft draft, @Nullable Row row) {
        if (row == null) {
            throw new DecisionRefusal.UnknownReference(
                    "upstreamId",
                    "Quyết định của bộ chưa được ghi nhận.",
                    "The ministry's decision is not registered.");
        }
        return draft.following(
                row.getString("number"),
                row.getLocalDate("issued_on"),
                row.getLocalDate("received_on"),
                row.getLocalDate("effective_on"));
    }

    private static Uni<Void> corrected(Statements s, @Nullable UUID id) {
        return id == null
                ? Uni.createFrom().voidItem()
                : one(s, "select 1 from decision where id = $1 and status = 'ISSUED'", id)
                        .invoke(row -> {
                            if (row == null) {
                                throw new DecisionRefusal.UnknownReference(
                                        "correctsId",
                                        "Chỉ đính chính quyết định đã ban hành.",
                                        "Only an issued decision is corrected.");
                            }
                        })
                        .replaceWithVoid();
    }

    private static Uni<@Nullable Row> one(Statements s, String sql, UUID id) {
        return s.execute(sql, Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next());
    }
}

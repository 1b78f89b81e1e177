package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Status;
import vn.tthc.catalog.decision.PublicDecision.Reference;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Issued decisions, open to everyone. */
@ApplicationScoped
class PublicDecisions {
    private final Transactions transactions;
    private final DecisionStore store;
    private final DecisionReading reading;

    PublicDecisions(Transactions transactions, DecisionStore store, DecisionReading reading) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
    }

    /** The latest first. */
    Uni<Page<PublicDecision>> list(@Nullable String text, PageRequest page) {
        return transactions.read(() -> transactions.statements().chain(s -> store.count(s, Status.ISSUED, text)
                .chain(total -> store.list(s, Status.ISSUED, text, page)
                        .chain(rows -> reading.list(s, DecisionStore.rows(rows)))
                        .chain(found -> shown(s, found).map(list -> page(found, list, page, total))))));
    }

    Uni<PublicDecision> get(String address) {
        return transactions.read(() -> transactions.statements().chain(s -> store.findPublic(s, address)
                .map(row -> Optional.ofNullable(row).orElseThrow(() -> new DecisionRefusal.NotFound(address)))
                .chain(row -> reading.one(s, row))
                .chain(decision -> shown(s, List.of(decision)))
                .map(List::getFirst)));
    }

    /** The cursor is the place among all decisions, not the address. */
    private static Page<PublicDecision> page(
            List<Decision> found, List<PublicDecision> shown, PageRequest request, long total) {
        Page<Decision> page = Page.of(found, request, d -> Cursor.of(d.id()), total);
        return new Page<>(
                shown.subList(0, page.items().size()), page.endCursor(), page.hasNextPage(), page.totalCount());
    }

    private static Uni<List<PublicDecision>> shown(Statements s, List<Decision> decisions) {
        UUID[] others = decisions.stream()
                .flatMap(d -> Stream.concat(d.correctedBy().stream(), Stream.ofNullable(d.correctsId())))
                .toArray(UUID[]::new);
        return s.execute(
                        "select id, address, number from decision where id = any($1) and status = 'ISSUED'",
                        Tuple.of(others))
                .map(rows -> {
                    Map<UUID, Reference> known = new HashMap<>();
                    rows.forEach(row -> known.put(
                            row.getUUID("id"), new Reference(row.getString("address"), row.getString("number"))));
                    return decisions.stream().map(d -> shown(d, known)).toList();
                });
    }

    private static PublicDecision shown(Decision d, Map<UUID, Reference> known) {
        return new PublicDecision(
                Objects.requireNonNullElse(d.address(), d.id().toString()),
                Objects.requireNonNull(d.number()),
                d.title(),
                d.signer(),
                Objects.requireNonNull(d.issuedOn()),
                Objects.requireNonNull(d.effectiveOn()),
                d.publicAt(),
                d.upstreamNumber(),
                d.upstreamIssuedOn(),
                d.correctsId() == null ? null : known.get(d.correctsId()),
                d.correctedBy().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList(),
                d.totals(),
                d.lines().stream().map(PublicDecision.Line::of).toList());
    }
}

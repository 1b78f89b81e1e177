package vn.tthc.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.EventHandler;
import vn.tthc.platform.event.IncomingEvent;

/** Keeps a row for each time an event takes effect. */
@ApplicationScoped
class NoteHandler implements EventHandler {
    /** The cause of the failure was mended. */
    private volatile boolean healed;

    private final Transactions transactions;

    NoteHandler(Transactions transactions) {
        this.transactions = transactions;
    }

    void heal(boolean done) {
        healed = done;
    }

    @Override
    public Set<String> types() {
        return Set.of(NoteWritten.TYPE);
    }

    @Override
    public Uni<Void> on(List<IncomingEvent> events) {
        var notes = events.stream().map(event -> event.as(NoteWritten.class)).toList();
        if (!healed && notes.stream().anyMatch(note -> note.text().equals("poison"))) {
            throw new NoteRefusal.Poison();
        }
        return transactions
                .statements()
                .chain(statements -> statements.execute(
                        "insert into note_seen (note_id, text) select * from unnest($1::uuid[], $2::text[])",
                        notes.stream().map(NoteWritten::aggregateId).toArray(UUID[]::new),
                        notes.stream().map(NoteWritten::text).toArray(String[]::new)))
                .replaceWithVoid();
    }
}

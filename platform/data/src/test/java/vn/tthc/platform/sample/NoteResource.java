package vn.tthc.platform.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.problem.HttpRefusal;

/** Notes of units: everything a service does, in small. */
@Path("/api/v1")
class NoteResource {
    record NewNote(
            @NotBlank @Size(max = 40) String unitId,
            @NotBlank String text) {}

    record Change(int revision, @NotBlank String text) {}

    private final Transactions transactions;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Identity identity;

    NoteResource(
            Transactions transactions, Outbox outbox, AuditTrail audit, Idempotency idempotency, Identity identity) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @GET
    @Path("open/me")
    @PermitAll
    public CurrentUser me() {
        return identity.current();
    }

    @GET
    @Path("open/notes")
    @PermitAll
    public Uni<Page<NoteView>> publicly() {
        return page(PageRequest.of(null, null));
    }

    @GET
    @Path("open/broken")
    @PermitAll
    public Uni<String> broken() {
        return Uni.createFrom().failure(new IllegalStateException("secret internals"));
    }

    @GET
    @Path("notes")
    @Authenticated
    public Uni<Page<NoteView>> list(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        return page(PageRequest.of(first, after));
    }

    private Uni<Page<NoteView>> page(PageRequest page) {
        UUID from = page.after() == null ? null : page.after().uuid(0);
        return transactions.query(connection -> connection
                .preparedQuery(
                        "select id, unit_id, text, revision from note where $1::uuid is null or id > $1 order by id limit $2")
                .execute(Tuple.of(from, page.limit()))
                .map(rows -> {
                    List<NoteView> notes = new ArrayList<>();
                    rows.forEach(row -> notes.add(
                            new NoteView(row.getUUID(0), row.getString(1), row.getString(2), row.getInteger(3))));
                    return Page.of(notes, page, note -> Cursor.of(note.id()), null);
                }));
    }

    @GET
    @Path("notes/{id}")
    @Authenticated
    public Uni<NoteView> get(UUID id) {
        return transactions.read(() -> find(id).map(NoteView::of));
    }

    @POST
    @Path("notes")
    @Authenticated
    public Uni<NoteView> write(@Valid NewNote wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return transactions.write(() -> idempotency.once(key, wanted, NoteView.class, () -> {
            var note = new Note();
            note.unitId = wanted.unitId();
            note.text = wanted.text();
            return Panache.getSession()
                    .chain(session -> session.persist(note))
                    .chain(() -> outbox.append(new NoteWritten(note.id, note.unitId, note.text)))
                    .chain(() -> audit.record("write", "note", note.id.toString(), Map.of("unit", note.unitId)))
                    .map(done -> NoteView.of(note));
        }));
    }

    @PUT
    @Path("notes/{id}")
    @Authenticated
    public Uni<NoteView> change(UUID id, @Valid Change change) {
        return transactions.write(() -> find(id).invoke(note -> {
                    if (note.revision != change.revision()) {
                        throw new HttpRefusal.Stale();
                    }
                    note.text = change.text();
                })
                .call(() -> Panache.getSession().chain(session -> session.flush()))
                .map(NoteView::of));
    }

    private static Uni<Note> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Note.class, id))
                .onItem()
                .ifNull()
                .failWith(NoteRefusal.NotFound::new);
    }
}

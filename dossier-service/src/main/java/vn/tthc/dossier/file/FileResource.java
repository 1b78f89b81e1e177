package vn.tthc.dossier.file;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileExchange;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.file.FileRefusal;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/** Upload and download of files. */
@Path("/api/v1/files")
@Authenticated
class FileResource {
    private final FileExchange files;
    private final Transactions transactions;
    private final Identity identity;
    private final Clock clock;

    FileResource(FileExchange files, Transactions transactions, Identity identity, Clock clock) {
        this.files = files;
        this.transactions = transactions;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Takes in the raw body. What it is is found in its content; the declared type is not believed.
     *
     * @param name file name, percent-encoded UTF-8; only shown, never used as a path
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Blocking
    public Uni<FileRef> upload(InputStream body, @HeaderParam("X-File-Name") @Nullable String name) throws IOException {
        CurrentUser user = identity.current();
        FileRef file = files.take(body, name);
        Tuple row = Tuple.tuple()
                .addUUID(file.id())
                .addString(file.sha256())
                .addString(file.name())
                .addLong(file.size())
                .addString(file.mediaType())
                .addString(user.username())
                .addString(user.unit() == null ? "" : user.unit())
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC));
        return transactions.query(sql -> sql.preparedQuery("""
                                insert into stored_file
                                    (id, sha256, name, size, media_type, uploaded_by, unit_id, uploaded_at)
                                values ($1, $2, $3, $4, $5, $6, $7, $8)""").execute(row)).replaceWith(file);
    }

    /** For those who see a dossier that uses the file, and for the one who uploaded it. */
    @GET
    @Path("{id}")
    public Uni<RestResponse<java.nio.file.Path>> download(UUID id) {
        String me = identity.current().username();
        return transactions
                .query(sql -> sql.preparedQuery("""
                                select * from stored_file s where id = $1
                                and (uploaded_by = $2 or exists (select 1 from dossier_file f where f.file_id = s.id))""").execute(Tuple.of(id, me)))
                .map(rows -> {
                    if (!rows.iterator().hasNext()) {
                        throw new FileRefusal.NotFound();
                    }
                    return files.hand(DossierFiles.ref(rows.iterator().next()));
                });
    }
}

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
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/** Upload and download of files. */
@Path("/api/v1/files")
@Authenticated
class FileResource {
    private static final int LONGEST_NAME = 200;

    private final FileStore store;
    private final Transactions transactions;
    private final Identity identity;
    private final Clock clock;

    FileResource(FileStore store, Transactions transactions, Identity identity, Clock clock) {
        this.store = store;
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
        FileStore.Stored stored = store.store(body);
        FileRef file = new FileRef(Ids.next(), shown(name), stored.size(), stored.mediaType(), stored.sha256());
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
                    FileRef file = DossierFiles.ref(rows.iterator().next());
                    return ResponseBuilder.ok(store.path(file.sha256()))
                            .header("Content-Type", file.mediaType())
                            .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()))
                            .header("X-Content-Type-Options", "nosniff")
                            .header("Cache-Control", "private, no-store")
                            .build();
                });
    }

    /** The last part of the name without control characters. */
    private static String shown(@Nullable String given) {
        String name = given == null ? "" : decoded(given);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last.replaceAll("[\\p{Cntrl}\"]", ""), Normalizer.Form.NFC)
                .strip();
        return clean.isEmpty() ? "tep" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

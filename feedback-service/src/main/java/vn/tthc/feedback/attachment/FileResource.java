package vn.tthc.feedback.attachment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileExchange;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.identity.Identity;

/** Files as officers hand them in and read them; that one was read is recorded. */
@Path("/api/v1/files")
@Authenticated
class FileResource {
    private static final String PROCESS = "feedback:process";

    private final FileExchange files;
    private final Attachments attachments;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Identity identity;

    FileResource(
            FileExchange files,
            Attachments attachments,
            Transactions transactions,
            AuditTrail audit,
            Identity identity) {
        this.files = files;
        this.attachments = attachments;
        this.transactions = transactions;
        this.audit = audit;
        this.identity = identity;
    }

    /** @param name file name, percent-encoded UTF-8 */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Blocking
    public Uni<FileRef> upload(InputStream body, @HeaderParam("X-File-Name") @Nullable String name) throws IOException {
        identity.current().require(PROCESS);
        return attachments.handedIn(files.take(body, name), identity.current().username());
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<java.nio.file.Path>> download(UUID id) {
        identity.current().require(PROCESS);
        return attachments
                .readable(id, identity.current().username())
                .call(file -> transactions.write(() -> audit.record(
                        "feedback.file-read", "file", file.id().toString(), Map.of("purpose", "handling"))))
                .map(files::hand);
    }
}

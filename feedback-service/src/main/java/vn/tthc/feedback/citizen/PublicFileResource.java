package vn.tthc.feedback.citizen;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.platform.file.FileExchange;
import vn.tthc.platform.file.FileRef;

/** Files that a sender hands in before the feedback that names them. Nobody reads them from here. */
@Path("/api/v1/public/files")
@PermitAll
class PublicFileResource {
    private final AbuseGuard guard;
    private final FileExchange files;
    private final Attachments attachments;

    PublicFileResource(AbuseGuard guard, FileExchange files, Attachments attachments) {
        this.guard = guard;
        this.files = files;
        this.attachments = attachments;
    }

    /** @param name file name, percent-encoded UTF-8 */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Blocking
    public Uni<FileRef> upload(
            InputStream body, @HeaderParam("X-File-Name") @Nullable String name, @Context HttpServerRequest request)
            throws IOException {
        guard.upload(request);
        return attachments.handedIn(files.take(body, name), "public");
    }
}

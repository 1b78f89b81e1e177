package vn.tthc.platform.file;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Ids;

/** How files come in and go out by HTTP. */
@ApplicationScoped
public class FileExchange {
    private static final Logger LOG = Logger.getLogger(FileExchange.class);
    private static final int LONGEST_NAME = 200;

    private final FileStore store;

    FileExchange(FileStore store) {
        this.store = store;
    }

    /**
     * Keeps a raw body. What it is is found in its content; a declared type is not believed. Blocking.
     *
     * @param name percent-encoded UTF-8; only shown, never used as a path
     * @throws FileRefusal when it is empty, too large or of a type that is not allowed
     */
    public FileRef take(InputStream body, @Nullable String name) throws IOException {
        FileStore.Stored stored = store.store(body);
        return new FileRef(Ids.next(), shown(name), stored.size(), stored.mediaType(), stored.sha256());
    }

    /** As an attachment that no browser interprets. */
    public RestResponse<Path> hand(FileRef file) {
        return ResponseBuilder.ok(store.path(file.sha256()))
                .header("Content-Type", file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /**
     * Removes content that nothing refers to any more, unless it was handed in again since. After the commit that let go of
     * it: what cannot be removed is named in the log, by its digest.
     */
    public Uni<Void> forget(Collection<String> contents, Instant since) {
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> contents.forEach(sha256 -> forget(sha256, since)));
    }

    private void forget(String sha256, Instant since) {
        try {
            store.forget(sha256, since);
        } catch (IOException e) {
            LOG.errorf(e, "The content %s was not removed", sha256);
        }
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

package vn.tthc.catalog.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.tthc.platform.data.Statements;

/** The records of the national list as they came. */
@ApplicationScoped
class SourceStore {
    /** @param raw the line, in composed form (NFC) */
    record Source(String code, String sha256, String raw) {
        static Source of(String code, String raw) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
                return new Source(code, HexFormat.of().formatHex(hash), raw);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Fingerprints by code. */
    Uni<Map<String, String>> known(Statements statements) {
        return statements
                .execute("select code, sha256 from procedure_source", Tuple.tuple())
                .map(rows -> {
                    Map<String, String> known = new HashMap<>();
                    rows.forEach(row -> known.put(row.getString(0), row.getString(1)));
                    return known;
                });
    }

    Uni<Void> add(Statements statements, List<Source> sources) {
        return sources.isEmpty()
                ? Uni.createFrom().voidItem()
                : statements
                        .execute(
                                "insert into procedure_source (code, sha256, raw)"
                                        + " select * from unnest($1::text[], $2::text[], $3::text[])",
                                Tuple.of(
                                        sources.stream().map(Source::code).toArray(String[]::new),
                                        sources.stream().map(Source::sha256).toArray(String[]::new),
                                        sources.stream().map(Source::raw).toArray(String[]::new)))
                        .replaceWithVoid();
    }
}

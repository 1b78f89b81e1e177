package vn.tthc.platform.audit;

import io.vertx.mutiny.sqlclient.Row;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The arithmetic of the chain: each hash covers its entry and the hash before it. */
final class Seal {
    /** What the first entry of a chain follows. */
    static final byte[] GENESIS = new byte[32];

    /** Columns that the hash covers, in this order. */
    static final String COLUMNS =
            "e.seq, e.id::text as id, e.at, e.actor, e.actor_name, e.unit, e.action, e.subject_type, e.subject_id,"
                    + " e.details::text as details";

    private Seal() {}

    /** Each field with its length before it, so that no two rows have the same bytes. */
    static byte[] hash(byte[] previous, Row row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            add(digest, row.getString("id"));
            add(digest, moment(row.getOffsetDateTime("at")));
            for (String column :
                    new String[] {"actor", "actor_name", "unit", "action", "subject_type", "subject_id", "details"}) {
                add(digest, row.getString(column));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String moment(OffsetDateTime at) {
        return at.toInstant().toString();
    }

    /** A length of -1 stands for null. */
    private static void add(MessageDigest digest, @Nullable String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(field == null ? -1 : bytes.length).flip());
        digest.update(bytes);
    }
}

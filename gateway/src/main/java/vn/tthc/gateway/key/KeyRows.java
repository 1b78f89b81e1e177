package vn.tthc.gateway.key;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.CallerKey;
import vn.tthc.platform.identity.KeyLimits;
import vn.tthc.platform.identity.KeyScope;
import vn.tthc.platform.time.Clocks;

/** Reads rows of the database. */
final class KeyRows {
    private static final Duration OLD = Duration.ofDays(90);
    private static final Duration SOON = Duration.ofDays(30);

    private KeyRows() {}

    static ApiKey key(Row row, List<ApiKeySecret> secrets, Clock clock) {
        var now = OffsetDateTime.now(clock);
        var expires = Objects.requireNonNull(moment(row, "expires_at"));
        var revoked = moment(row, "revoked_at");
        var state =
                revoked != null ? ApiKeyState.REVOKED : expires.isAfter(now) ? ApiKeyState.ACTIVE : ApiKeyState.EXPIRED;
        var valid = state == ApiKeyState.ACTIVE
                ? secrets.stream()
                        .filter(each ->
                                each.validUntil() == null || each.validUntil().isAfter(now))
                        .toList()
                : List.<ApiKeySecret>of();
        return new ApiKey(
                row.getUUID("id").toString(),
                row.getString("name"),
                row.getString("owner"),
                row.getString("contact"),
                row.getString("purpose"),
                row.getString("legal_ground"),
                scopes(row).stream().sorted().toList(),
                texts(row, "units"),
                texts(row, "fields"),
                row.getLocalDate("period_from"),
                row.getLocalDate("period_to"),
                texts(row, "addresses"),
                row.getInteger("per_minute"),
                row.getInteger("per_day"),
                expires,
                Objects.requireNonNull(moment(row, "issued_at")),
                row.getString("issued_by"),
                state,
                revoked,
                row.getString("revoked_by"),
                row.getString("revoke_reason"),
                reminder(valid, expires, now),
                secrets.stream()
                        .map(ApiKeySecret::lastUsedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                row.getInteger("requests_today"),
                valid);
    }

    private static @Nullable ApiKeyReminder reminder(
            List<ApiKeySecret> valid, OffsetDateTime expires, OffsetDateTime now) {
        if (valid.isEmpty()) return null;
        if (expires.isBefore(now.plus(SOON))) return ApiKeyReminder.EXPIRES_SOON;
        return valid.getFirst().madeAt().isBefore(now.minus(OLD)) ? ApiKeyReminder.ROTATE : null;
    }

    static ApiKeySecret secret(Row row) {
        return new ApiKeySecret(
                row.getString("prefix"),
                Objects.requireNonNull(moment(row, "made_at")),
                row.getString("made_by"),
                moment(row, "valid_until"),
                moment(row, "last_used_at"));
    }

    static KeyRecord record(Row row) {
        var limits = new KeyLimits(
                row.getUUID("id").toString(),
                row.getString("name"),
                scopes(row),
                Set.copyOf(texts(row, "units")),
                Set.copyOf(texts(row, "fields")),
                row.getLocalDate("period_from"),
                row.getLocalDate("period_to"));
        var key = new CallerKey(
                row.getUUID("id"),
                row.getString("prefix"),
                limits,
                row.getInteger("per_minute"),
                row.getInteger("per_day"));
        var validUntil = moment(row, "valid_until");
        return new KeyRecord(
                key,
                row.getBuffer("hash").getBytes(),
                validUntil == null ? null : validUntil.toInstant(),
                instant(row, "expires_at"),
                moment(row, "revoked_at") != null,
                texts(row, "addresses").stream().map(AddressRange::read).toList());
    }

    static ApiKeyRead read(Row row) {
        return new ApiKeyRead(
                String.valueOf(row.getLong("id")),
                Objects.requireNonNull(moment(row, "at")),
                row.getString("prefix"),
                row.getString("query"),
                row.getString("filter"),
                row.getLong("rows"),
                row.getInteger("status"),
                row.getString("address"));
    }

    static ApiKeyUsage usage(Row row) {
        return new ApiKeyUsage(
                row.getUUID("id").toString(),
                row.getString("name"),
                row.getString("owner"),
                row.getLong("reads"),
                row.getLong("rows"),
                row.getLong("refused"),
                row.getInteger("days"),
                moment(row, "last_read_at"));
    }

    private static Set<KeyScope> scopes(Row row) {
        return texts(row, "scopes").stream().map(KeyScope::valueOf).collect(java.util.stream.Collectors.toSet());
    }

    private static List<String> texts(Row row, String column) {
        return Arrays.asList(row.getArrayOfStrings(column));
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static @Nullable OffsetDateTime moment(Row row, String column) {
        var moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.atZoneSameInstant(Clocks.ZONE).toOffsetDateTime();
    }
}

package vn.tthc.gateway.key;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.KeyScope;

/**
 * A key as its own reader sees it.
 *
 * @param prefix of the secret it was asked with
 * @param validUntil last moment of this secret
 * @param requestsToday with this request
 * @param thisMonth reads, rows and refusals of this month
 */
record OwnKey(
        String name,
        String owner,
        String purpose,
        String legalGround,
        List<KeyScope> scopes,
        List<String> unitIds,
        List<String> fieldCodes,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        List<String> addresses,
        String prefix,
        OffsetDateTime validUntil,
        OffsetDateTime expiresAt,
        @Nullable ApiKeyReminder reminder,
        @Nullable OffsetDateTime lastUsedAt,
        int perMinute,
        int perDay,
        int requestsToday,
        ApiKeyUsage thisMonth) {

    static OwnKey of(ApiKey key, String prefix, ApiKeyUsage usage) {
        OffsetDateTime end = null;
        for (var secret : key.secrets()) {
            if (secret.prefix().equals(prefix)) end = secret.validUntil();
        }
        return new OwnKey(
                key.name(),
                key.owner(),
                key.purpose(),
                key.legalGround(),
                key.scopes(),
                key.unitIds(),
                key.fieldCodes(),
                key.periodFrom(),
                key.periodTo(),
                key.addresses(),
                prefix,
                end == null || end.isAfter(key.expiresAt()) ? key.expiresAt() : end,
                key.expiresAt(),
                key.reminder(),
                key.lastUsedAt(),
                key.perMinute(),
                key.perDay(),
                key.requestsToday(),
                usage);
    }
}

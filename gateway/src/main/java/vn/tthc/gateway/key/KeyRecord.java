package vn.tthc.gateway.key;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.CallerKey;

/**
 * What is needed to let a key in.
 *
 * @param hash of the secret
 * @param validUntil of the secret; null: as long as the key
 * @param addresses from where it may be used; empty: from anywhere
 */
record KeyRecord(
        CallerKey key,
        byte[] hash,
        @Nullable Instant validUntil,
        Instant expiresAt,
        boolean revoked,
        List<AddressRange> addresses) {

    /**
     * The key, when this secret opens it from there now.
     *
     * @throws KeyRefusal otherwise; what is wrong with a key is told only to who has its secret
     */
    CallerKey opened(KeySecret secret, @Nullable String address, Instant now) {
        if (!secret.fits(hash)) throw new KeyRefusal.Unknown();
        if (revoked) throw new KeyRefusal.Revoked();
        if (!now.isBefore(expiresAt) || validUntil != null && !now.isBefore(validUntil)) throw new KeyRefusal.Expired();
        if (!addresses.isEmpty() && addresses.stream().noneMatch(range -> range.contains(address)))
            throw new KeyRefusal.WrongAddress();
        return key;
    }
}

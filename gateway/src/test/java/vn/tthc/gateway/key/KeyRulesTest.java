package vn.tthc.gateway.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.tthc.gateway.key.Allowance.Answer;
import vn.tthc.gateway.session.CallerKey;
import vn.tthc.platform.identity.KeyLimits;

class KeyRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-10T03:00:00Z");

    @Property(tries = 200)
    void aSecretIsKnownByItsPrefixAndItsHashAndNoOtherHasThem() {
        var secret = KeySecret.make();
        var read = KeySecret.read(secret.text());
        assertThat(read).isEqualTo(secret);
        assertThat(secret.fits(secret.hash())).isTrue();
        assertThat(secret.fits(KeySecret.make().hash())).isFalse();
        assertThat(secret.toString()).doesNotContain(secret.text().substring(14));
    }

    @Property
    void whatIsNotOfTheFormOfAKeyIsNone(@ForAll String text) {
        assertThat(KeySecret.read(text)).isNull();
        assertThat(KeySecret.read("tthc_" + text)).isNull();
    }

    @Property
    void anAddressIsInTheRangesThatItBeginsWith(
            @ForAll @Size(4) byte[] one, @ForAll @Size(4) byte[] other, @ForAll @IntRange(max = 32) int bits)
            throws UnknownHostException {
        var range = AddressRange.read(InetAddress.getByAddress(one).getHostAddress() + "/" + bits);
        assertThat(range.contains(InetAddress.getByAddress(one).getHostAddress()))
                .isTrue();
        assertThat(range.contains(InetAddress.getByAddress(other).getHostAddress()))
                .isEqualTo(bits == 0 || (number(one) ^ number(other)) >>> (32 - bits) == 0);
        assertThat(range.contains("2001:db8::1")).isFalse();
    }

    private static int number(byte[] address) {
        return (address[0] & 0xff) << 24 | (address[1] & 0xff) << 16 | (address[2] & 0xff) << 8 | address[3] & 0xff;
    }

    @Example
    void rangesOfBothKindsAreReadAndNonsenseIsNot() {
        assertThat(AddressRange.read("2001:db8::/32").contains("2001:db8:1::7")).isTrue();
        assertThat(AddressRange.read("10.0.0.7").contains("10.0.0.8")).isFalse();
        assertThat(AddressRange.read("10.0.0.7").contains(null)).isFalse();
        for (var nonsense : List.of("", "x", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "example.vn"))
            assertThatThrownBy(() -> AddressRange.read(nonsense)).isInstanceOf(IllegalArgumentException.class);
    }

    /** However requests are spread: in any stretch no more than the allowance and what fills up meanwhile. */
    @Property
    void nobodyGetsMoreThanAllowed(
            @ForAll @IntRange(min = 1, max = 100) int perMinute,
            @ForAll @Size(max = 200) List<@IntRange(max = 2_000) Integer> pauses) {
        var allowance = new Allowance(perMinute, Integer.MAX_VALUE, 0);
        long now = 0;
        int given = 0;
        for (int pause : pauses) {
            now += pause;
            if (allowance.take(now) == Answer.YES) given++;
        }
        assertThat(given).isLessThanOrEqualTo((int) (perMinute + now * perMinute / 60_000.0 + 1e-6));
        assertThat(allowance.secondsToOne()).isPositive();
    }

    @Property
    void whoWaitsAsLongAsToldIsLetIn(@ForAll @IntRange(min = 1, max = 600) int perMinute) {
        var allowance = new Allowance(perMinute, Integer.MAX_VALUE, 0);
        for (int i = 0; i < perMinute; i++) assertThat(allowance.take(0)).isEqualTo(Answer.YES);
        assertThat(allowance.take(0)).isEqualTo(Answer.TOO_FAST);
        assertThat(allowance.left()).isZero();
        assertThat(allowance.take(allowance.secondsToOne() * 1_000)).isEqualTo(Answer.YES);
    }

    @Property
    void soManyAtOnceAndNoMore(@ForAll @IntRange(min = 1, max = 20) int atOnce) {
        var allowance = new Allowance(1_000, atOnce, 0);
        for (int i = 0; i < atOnce; i++) assertThat(allowance.take(0)).isEqualTo(Answer.YES);
        assertThat(allowance.take(0)).isEqualTo(Answer.TOO_MANY_AT_ONCE);
        allowance.done();
        assertThat(allowance.take(0)).isEqualTo(Answer.YES);
    }

    @Example
    void whatIsWrongWithAKeyIsToldToThoseOnlyWhoHaveItsSecret() {
        var secret = KeySecret.make();
        var other = KeySecret.make();
        var revoked = record(secret, NOW.plusSeconds(1), true, List.of());
        assertThatThrownBy(() -> revoked.opened(other, "10.0.0.1", NOW)).isInstanceOf(KeyRefusal.Unknown.class);
        assertThatThrownBy(() -> revoked.opened(secret, "10.0.0.1", NOW)).isInstanceOf(KeyRefusal.Revoked.class);
        var expired = record(secret, NOW, false, List.of());
        assertThatThrownBy(() -> expired.opened(secret, "10.0.0.1", NOW)).isInstanceOf(KeyRefusal.Expired.class);
        var elsewhere = record(secret, NOW.plusSeconds(1), false, List.of(AddressRange.read("10.1.0.0/16")));
        assertThatThrownBy(() -> elsewhere.opened(secret, "10.0.0.1", NOW)).isInstanceOf(KeyRefusal.WrongAddress.class);
        assertThatThrownBy(() -> elsewhere.opened(secret, null, NOW)).isInstanceOf(KeyRefusal.WrongAddress.class);
        assertThat(elsewhere.opened(secret, "10.1.2.3", NOW).perDay()).isEqualTo(9);
    }

    private static KeyRecord record(KeySecret secret, Instant expires, boolean revoked, List<AddressRange> addresses) {
        var limits = new KeyLimits("k", "k", Set.of(), Set.of(), Set.of(), null, null);
        var key = new CallerKey(UUID.randomUUID(), secret.prefix(), limits, 9, 9);
        return new KeyRecord(key, secret.hash(), null, expires, revoked, addresses);
    }
}

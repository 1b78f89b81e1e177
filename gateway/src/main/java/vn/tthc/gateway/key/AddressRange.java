package vn.tthc.gateway.key;

import java.net.InetAddress;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that begin with the same bits: {@code 203.113.0.0/16}, {@code 2001:db8::/32}, or one address. Pure.
 *
 * @param bits that have to be the same
 */
record AddressRange(InetAddress start, int bits) {
    /** @throws IllegalArgumentException when it is no address, or has more bits than one */
    static AddressRange read(String text) {
        int slash = text.indexOf('/');
        var start = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int all = start.getAddress().length * 8;
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > all) throw new IllegalArgumentException(text);
        return new AddressRange(start, bits);
    }

    /** @param address as text; null is in no range */
    boolean contains(@Nullable String address) {
        if (address == null) return false;
        try {
            return contains(InetAddress.ofLiteral(address).getAddress());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean contains(byte[] other) {
        var own = start.getAddress();
        if (own.length != other.length) return false;
        int whole = bits / 8;
        if (!Arrays.equals(own, 0, whole, other, 0, whole)) return false;
        int rest = bits % 8;
        return rest == 0 || ((own[whole] ^ other[whole]) & (0xff << (8 - rest)) & 0xff) == 0;
    }
}

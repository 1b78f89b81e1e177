package vn.tthc.platform.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a key in a form that a service can check: JSON and its HMAC-SHA-256 under a secret that the gateway and
 * the services share, both in base64url with a dot between. Pure.
 */
public final class KeyStatement {
    /** Header of a request that carries the statement. */
    public static final String HEADER = "X-TTHC-Key-Statement";

    /** A statement is made for one request: long enough for its calls, too short to be of use to someone else. */
    public static final Duration LIFE = Duration.ofSeconds(60);

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);
    private static final int SHORTEST_SECRET = 16;
    private static final String MAC = "HmacSHA256";
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeyStatement() {}

    /** Why a statement is not believed; for the log, not for the caller. */
    public static final class Unbelievable extends Exception {
        Unbelievable(String why) {
            super(why, null, false, false);
        }
    }

    /** @param secret at least 16 characters */
    public static String sign(KeyLimits limits, String secret, Instant now) {
        var claims = JSON.createObjectNode();
        claims.put("id", limits.id()).put("name", limits.name());
        add(claims.putArray("scopes"), limits.scopes().stream().map(Enum::name).collect(Collectors.toSet()));
        add(claims.putArray("units"), limits.units());
        add(claims.putArray("fields"), limits.fields());
        claims.put("from", text(limits.from())).put("to", text(limits.to()));
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        try {
            var payload = base64(JSON.writeValueAsBytes(claims));
            return payload + "." + base64(mac(payload, secret));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Unbelievable when it is forged, changed, too old or too long valid, or when no secret is set */
    public static KeyLimits verify(String statement, String secret, Instant now) throws Unbelievable {
        if (secret.length() < SHORTEST_SECRET) throw new Unbelievable("there is no secret to check it with");
        int dot = statement.indexOf('.');
        if (dot < 0) throw new Unbelievable("it has no signature");
        var payload = statement.substring(0, dot);
        try {
            var signature = Base64.getUrlDecoder().decode(statement.substring(dot + 1));
            if (!MessageDigest.isEqual(signature, mac(payload, secret))) throw new Unbelievable("it is forged");
            var claims = JSON.readTree(Base64.getUrlDecoder().decode(payload));
            var end = Instant.ofEpochSecond(claims.required("exp").asLong());
            if (!now.isBefore(end.plus(CLOCKS_DIFFER))) throw new Unbelievable("it has expired");
            if (end.isAfter(now.plus(LIFE).plus(CLOCKS_DIFFER))) throw new Unbelievable("it is valid for too long");
            return limits(claims);
        } catch (IllegalArgumentException | IOException | DateTimeParseException e) {
            throw new Unbelievable("it cannot be read");
        }
    }

    private static KeyLimits limits(JsonNode claims) {
        return new KeyLimits(
                claims.required("id").asText(),
                claims.required("name").asText(),
                texts(claims.required("scopes")).stream().map(KeyScope::valueOf).collect(Collectors.toSet()),
                texts(claims.required("units")),
                texts(claims.required("fields")),
                day(claims.required("from")),
                day(claims.required("to")));
    }

    private static byte[] mac(String payload, String secret) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            return mac.doFinal(payload.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + MAC, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void add(ArrayNode array, Set<String> values) {
        values.stream().sorted().forEach(array::add);
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(JsonNode text) {
        return text.isNull() ? null : LocalDate.parse(text.asText());
    }
}

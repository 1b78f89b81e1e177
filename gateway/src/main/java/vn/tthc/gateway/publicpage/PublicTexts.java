package vn.tthc.gateway.publicpage;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the pages in one language. */
public final class PublicTexts {
    public static final PublicTexts VIETNAMESE = new PublicTexts("vi");
    public static final PublicTexts ENGLISH = new PublicTexts("en");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String language;
    private final Map<String, String> texts;

    private PublicTexts(String language) {
        this.language = language;
        this.texts = read("texts." + language + ".json");
    }

    /** @param language {@code en} for English; anything else, and null, is Vietnamese */
    static PublicTexts in(@Nullable String language) {
        return "en".equals(language) ? ENGLISH : VIETNAMESE;
    }

    public String language() {
        return language;
    }

    Map<String, String> all() {
        return texts;
    }

    /** @throws IllegalArgumentException when there is no such text */
    public String of(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return text;
    }

    /** A text with its places filled in: {@code {0}}, {@code {1}}, … */
    public String with(String key, Object... values) {
        String text = of(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** What people call a value, such as {@code channel.ONLINE}; one without a name is shown as it is. */
    public String value(String kind, Object value) {
        return texts.getOrDefault(kind + "." + value, String.valueOf(value));
    }

    /** A legal date as Vietnam writes it, in both languages; empty when there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** @param amount in đồng */
    public String money(long amount) {
        return number(amount) + " đ";
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag(language)).format(number);
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = PublicTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue()
                            .toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.tthc.parts.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Passwords that Keycloak takes from nobody: common words and those of this suite, alone, doubled, two together, and with the
 * endings that people add to satisfy a rule. Written as the file that the realm's password policy names.
 */
public final class CommonPasswords {
    /** As in the policy {@code passwordBlacklist(…)} of deploy/realm/realm.json. */
    public static final String FILE = "common-passwords.txt";

    /** What is shorter is refused by its length. */
    private static final int SHORTEST = 12;

    private static final List<String> ENDINGS = endings();

    private CommonPasswords() {}

    /** In lower case, as Keycloak compares them. */
    public static Set<String> all() {
        var words = words();
        var all = new TreeSet<String>();
        for (var word : words) {
            for (var ending : ENDINGS) {
                all.add(word + ending);
                all.add(word + word + ending);
                all.add(ending + word);
            }
            words.forEach(other -> all.add(word + other));
        }
        all.removeIf(password -> password.length() < SHORTEST);
        return all;
    }

    /** @return the folder that Keycloak is told of */
    static Path writeInto(Path home) {
        var folder = home.resolve("password-blacklists");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE), all(), StandardCharsets.UTF_8);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words() {
        try (var in = CommonPasswords.class.getResourceAsStream("/realm/common-words.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> endings() {
        var digits = Stream.of(
                "1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789", "1234567890");
        var years = Stream.iterate(1975, year -> year <= 2035, year -> year + 1).map(String::valueOf);
        var numbers = Stream.concat(digits, years).toList();
        return Stream.concat(
                        Stream.of("", "!", "@", "!@#", "@#", "vn", "@vn"),
                        numbers.stream()
                                .flatMap(number -> Stream.of(
                                        number,
                                        "@" + number,
                                        "#" + number,
                                        "_" + number,
                                        number + "!",
                                        number + "@",
                                        "@" + number + "!")))
                .toList();
    }
}

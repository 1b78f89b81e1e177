package vn.tthc.gateway.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PublicTextsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates/publicpage");
    private static final Pattern ASKED = Pattern.compile("t\\.(?:of|with)\\('([\\w.]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThings() {
        var vi = PublicTexts.VIETNAMESE.all();
        var en = PublicTexts.ENGLISH.all();
        assertThat(en.keySet()).isEqualTo(vi.keySet());
        assertThat(vi)
                .allSatisfy((key, text) ->
                        assertThat(places(en.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    @Test
    void everyWordThatAPageAsksForIsThere() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.list(TEMPLATES)) {
            for (Path file : files.toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(match -> asked.add(match.group(1)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(PublicTexts.VIETNAMESE.all()).containsKeys(asked.toArray(String[]::new));
    }

    @Test
    void anAddressKeepsItsLanguage() {
        var english = new Frame(PublicTexts.ENGLISH, "x", "/tra-cuu/thu-tuc?q=a");
        assertThat(english.link("/quyet-dinh-cong-bo")).isEqualTo("/quyet-dinh-cong-bo?ngon-ngu=en");
        assertThat(english.other()).isEqualTo("/tra-cuu/thu-tuc?q=a");
        var vietnamese = new Frame(PublicTexts.VIETNAMESE, "x", "/tra-cuu/thu-tuc?q=a");
        assertThat(vietnamese.other()).isEqualTo("/tra-cuu/thu-tuc?q=a&ngon-ngu=en");
        assertThat(Frame.segment("a/b ?")).isEqualTo("a%2Fb%20%3F");
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }
}

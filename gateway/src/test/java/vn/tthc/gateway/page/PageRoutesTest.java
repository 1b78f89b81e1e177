package vn.tthc.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/ho-so", "/ho-so/01a2", "/thu-tuc/1.001193", "/tra-cuu/ho-so/H01.30307-261120-0001"})
    void anAddressThatAPersonBookmarksIsAPage(String path) {
        assertThat(PageRoutes.isPage(path, BROWSER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/graphql", "/api/files/1", "/public/procedures", "/q/health", "/assets/a.js", "/dang-nhap"
            })
    void whatIsAnsweredElsewhereIsNone(String path) {
        assertThat(PageRoutes.isPage(path, BROWSER)).isFalse();
    }

    @Test
    void aProgramThatDoesNotAskForAPageGetsNone() {
        assertThat(PageRoutes.isPage("/ho-so", "application/json")).isFalse();
        assertThat(PageRoutes.isPage("/ho-so", null)).isFalse();
    }
}

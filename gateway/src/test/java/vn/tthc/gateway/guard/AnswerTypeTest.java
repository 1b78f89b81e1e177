package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "*/*                                                                      | JSON",
                "application/json                                                         | JSON",
                "application/graphql-response+json                                        | GRAPHQL",
                "application/graphql-response+json; charset=utf-8, application/json;q=0.9 | GRAPHQL",
                "application/graphql-response+json;q=0.5, application/json;q=0.9          | JSON",
                "application/json, application/graphql-response+json                      | JSON",
                "text/html, application/xhtml+xml, */*;q=0.8                              | JSON",
                "Application/*                                                            | JSON",
                "application/json;q=0                                                     | none",
                "application/json;q=many                                                  | none",
                "text/html                                                                | none"
            })
    void theCallerHasTheChoice(String accept, AnswerType type) {
        assertThat(AnswerType.of(accept)).isEqualTo(type);
    }

    @Test
    void whoSaysNothingGetsJson() {
        assertThat(AnswerType.of(null)).isEqualTo(AnswerType.JSON);
        assertThat(AnswerType.of(" ")).isEqualTo(AnswerType.JSON);
    }

    @Property
    void noHeaderAtAllBreaksTheChoice(@ForAll String accept) {
        AnswerType.of(accept);
    }
}

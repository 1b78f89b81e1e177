package vn.tthc.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
    @Test
    void upLoadsTheDemoUnlessToldOtherwise() {
        assertThat(parse("up")).isEqualTo(new Invocation.Up(Invocation.Data.DEMO, false, false));
        assertThat(parse("up --data empty --detach --fresh"))
                .isEqualTo(new Invocation.Up(Invocation.Data.EMPTY, true, true));
        assertThat(parse("up --data units")).isEqualTo(new Invocation.Up(Invocation.Data.UNITS, false, false));
        assertThat(parse("up --fresh --data demo")).isEqualTo(new Invocation.Up(Invocation.Data.DEMO, false, true));
    }

    @Test
    void logsAreOfOnePartOrOfAll() {
        assertThat(parse("logs")).isEqualTo(new Invocation.Logs(null, false));
        assertThat(parse("logs dossier --follow")).isEqualTo(new Invocation.Logs("dossier", true));
    }

    @Test
    void theOtherCommandsAreSingleWords() {
        assertThat(parse("down")).isEqualTo(new Invocation.Down());
        assertThat(parse("status")).isEqualTo(new Invocation.Status());
        assertThat(parse("test")).isEqualTo(new Invocation.Test());
        assertThat(parse("token tuphap.xuly")).isEqualTo(new Invocation.Token("tuphap.xuly"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fly", "up --data much", "up --data", "up now", "token", "token a b", "down please"})
    void whatIsNotUnderstoodIsAnsweredWithTheUsage(String words) {
        assertThatThrownBy(() -> parse(words))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("Usage: ./tthc COMMAND");
    }

    private static Invocation parse(String words) {
        return Invocation.parse(List.of(words.split(" ")));
    }
}

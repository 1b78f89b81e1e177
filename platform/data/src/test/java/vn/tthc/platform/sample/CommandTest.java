package vn.tthc.platform.sample;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommandTest extends SampleTest {
    @Test
    void theSameCommandSentFiftyTimesAtOnceTakesEffectOnce() {
        String key = newKey();
        String text = "once " + key;
        var ids = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> write("longxuyen.tiepnhan", LONG_XUYEN, text, key)
                        .statusCode(200)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        assertEquals(1, count("select count(*) from note where text = '" + text + "'"));
    }

    @Test
    void theKeyOfAnotherCommandIsRefused() {
        String key = newKey();
        write("longxuyen.tiepnhan", LONG_XUYEN, "first " + key, key).statusCode(200);
        write("longxuyen.tiepnhan", LONG_XUYEN, "second " + key, key)
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void keysOfDifferentPeopleAreDifferentKeys() {
        String key = newKey();
        write("longxuyen.tiepnhan", LONG_XUYEN, "one " + key, key).statusCode(200);
        write("rachgia.tiepnhan", RACH_GIA, "other " + key, key).statusCode(200);
    }

    @Test
    void aCommandThatFailedMayBeSentAgain() {
        String key = newKey();
        write("longxuyen.tiepnhan", RACH_GIA, "elsewhere", key).statusCode(404);
        write("longxuyen.tiepnhan", LONG_XUYEN, "here " + key, key).statusCode(200);
    }
}

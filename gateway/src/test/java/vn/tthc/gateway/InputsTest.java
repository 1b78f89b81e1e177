package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.test.Tokens;
import vn.tthc.test.fuzz.GraphQLFuzz;

/** Queries and mutations made by machine, to every field of the root: whatever is sent, the gateway says what is wrong with it. */
@QuarkusTest
class InputsTest extends GatewayTest {
    @TestHTTPResource
    URI base;

    @Test
    void noInputBreaksTheGateway() {
        stage();
        var fuzz = new GraphQLFuzz(
                base,
                Stream.of("longxuyen.tiepnhan", "longxuyen.xuly", "tinh.quyetdinh", "tinh.baocao")
                        .map(user -> (Supplier<String>) () -> Tokens.plain(user))
                        .toList());
        assertThat(String.join("\n", fuzz.broken())).isEmpty();
        assertThat(fuzz.answered()).as("requests that were run").isGreaterThan(fuzz.asked() / 10);
    }

    /** Lists and what hangs on them are answered whatever is asked for; everything else is not found. */
    private void stage() {
        backstage.reset();
        on("POST /catalog/api/v1/units/batch", "ids", id -> Samples.unit(LONG_XUYEN)
                .put("id", id));
        on("POST /catalog/api/v1/procedures/batch", "codes", Samples::procedure);
        on("POST /dossier/api/v1/dossiers/batch", "ids", Samples::dossier);
        on("POST /dossier/api/v1/dossiers/timelines", "ids", Samples::timeline);
        backstage.on(
                "GET /catalog/api/v1/procedures",
                call -> Answer.json(Samples.page(List.of(Samples.procedure("1.001193")), "c1", true, 2)));
        backstage.on(
                "GET /catalog/api/v1/units",
                call -> Answer.json(Samples.page(List.of(Samples.unit(LONG_XUYEN)), "c1", false, 1)));
        backstage.on(
                "GET /dossier/api/v1/dossiers",
                call -> Answer.json(
                        Samples.page(List.of(Samples.dossier("d1"), Samples.dossier("d2")), "end", true, 9)));
    }

    private void on(String at, String list, Function<String, JsonObject> make) {
        backstage.on(at, call -> {
            var answer = new JsonArray();
            new JsonObject(call.body()).getJsonArray(list).forEach(id -> answer.add(make.apply((String) id)));
            return Answer.json(answer);
        });
    }
}

package vn.tthc.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import vn.tthc.gateway.Backstage.Answer;

/** Issues keys as the province does, and uses them as their readers do. */
abstract class KeyTest extends GatewayTest {
    static final String FIGURES =
            "{ figures(query: {indicators: [RECEIVED], from: \"2026-03-01\", to: \"2026-03-31\"}) { total { values { value } } } }";
    static final String CASES =
            "query Cases { figureCases(query: {indicator: RECEIVED, from: \"2026-03-01\", to: \"2026-03-31\"}, first: 2) "
                    + "{ edges { node { code } } } }";
    static final String ADMINISTRATOR = "tinh.quantri";

    private static final String ISSUE = "mutation I($input: IssueApiKeyInput!, $once: String!) { "
            + "issueApiKey(input: $input, idempotencyKey: $once) { secret key { id state secrets { prefix } } } }";

    @Inject
    Pool pool;

    record Made(String id, String secret) {
        String prefix() {
            return secret.substring(0, 13);
        }
    }

    static JsonObject terms() {
        return new JsonObject()
                .put("name", "Thống kê TTHC")
                .put("owner", "Cục Kiểm soát TTHC, Văn phòng Chính phủ")
                .put("contact", "thongke@example.vn")
                .put("purpose", "Tổng hợp số liệu toàn quốc")
                .put("legalGround", "Nghị định 118/2025/NĐ-CP")
                .put("scopes", new JsonArray().add("CATALOGUE").add("FIGURES").add("CASES"))
                .put("perMinute", 600)
                .put("perDay", 100_000)
                .put("expiresOn", LocalDate.now().plusDays(90).toString());
    }

    static Made issue(JsonObject terms) {
        var answer = issuing(ADMINISTRATOR, terms);
        return new Made(answer.getString("data.issueApiKey.key.id"), answer.getString("data.issueApiKey.secret"));
    }

    static JsonPath issuing(String user, JsonObject terms) {
        return issuing(as(user), terms, UUID.randomUUID().toString());
    }

    static JsonPath issuing(RequestSpecification caller, JsonObject terms, String once) {
        return ask(caller, ISSUE, new JsonObject().put("input", terms).put("once", once))
                .extract()
                .jsonPath();
    }

    static RequestSpecification with(String secret) {
        return given().header("Authorization", "Bearer " + secret);
    }

    static RequestSpecification with(Made key) {
        return with(key.secret());
    }

    void figuresAreThere() {
        backstage.on("POST /reporting/api/v1/figures", call -> Answer.json(Samples.figures("RECEIVED", 3)));
        backstage.on("POST /reporting/api/v1/figures/cases", call -> {
            var items = new JsonArray();
            boolean second = call.body().contains("\"after\"");
            for (int i = second ? 2 : 0; i < (second ? 3 : 2); i++) items.add(figureCase(i));
            return Answer.json(new JsonObject()
                    .put("items", items)
                    .put("endCursor", second ? "c3" : "c2")
                    .put("hasNextPage", !second)
                    .put("totalCount", 3));
        });
        backstage.on("GET /reporting/api/v1/figures/cases.ndjson", call -> {
            var lines = new StringBuilder();
            for (int i = 0; i < 3; i++) lines.append(figureCase(i).encode()).append('\n');
            return new Answer(200, "application/x-ndjson", lines.toString(), Duration.ZERO);
        });
        backstage.on(
                "GET /reporting/api/v1/figures/cases.csv",
                call -> new Answer(200, "text/csv", "id,code\r\n1,a\r\n2,b\r\n3,c\r\n", Duration.ZERO));
    }

    private static JsonObject figureCase(int i) {
        return new JsonObject()
                .put("id", "c" + i)
                .put("kind", "DOSSIER")
                .put("code", "H01-" + i)
                .put("unitId", LONG_XUYEN)
                .put("receivedAt", "2026-03-02T08:00:00+07:00")
                .put("state", "RECEIVED");
    }

    /** As another gateway, or time, would have it. */
    void inTheDatabase(String sql) {
        pool.query(sql).execute().await().atMost(Duration.ofSeconds(5));
    }

    /** A query from another address of this machine. */
    static HttpResponse<String> from(String address, String authorization, String query) {
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json");
            if (!authorization.isEmpty()) request.header("Authorization", authorization);
            var body = new JsonObject().put("query", query).encode();
            return client.send(
                    request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

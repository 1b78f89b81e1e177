package vn.tthc.catalog.national;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.RealCatalogue.as;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.RealCatalogue;
import vn.tthc.catalog.unit.Units;
import vn.tthc.platform.data.Transactions;
import vn.tthc.test.TestParts;

/** The catalogue against the national list: codes without one there, what is new, gone or different, and who sees to it. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class NationalTest {
    private static final String BIRTH = "\"code\":\"1.001193\"";

    @Inject
    Clock clock;

    @Inject
    NationalList list;

    @Inject
    NationalCompare compare;

    @Inject
    Transactions transactions;

    @Inject
    Units units;

    @Inject
    Vertx vertx;

    @BeforeEach
    void load() {
        RealCatalogue.load();
        take(file()).statusCode(200);
    }

    @Test
    void theSameListAgainChangesNothing() {
        take(file()).body("read", is(5665)).body("loaded", is(0)).body("unchanged", is(5665));
        get("summary").body("listed", is(5665)).body("comparedAt", notNullValue());
    }

    @Test
    void aProcedureThatLeavesTheListOrChangesThereIsADifferenceOfItsUnitUntilItIsBack() throws IOException {
        byte[] changed = file(lines -> lines.filter(line -> !line.contains(BIRTH) || !line.startsWith("{" + BIRTH))
                .map(line -> line.startsWith("{\"code\":\"1.000894\"")
                        ? line.replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"Tên mới ở trung ương\"")
                        : line));
        take(changed).statusCode(200);
        differences("code", "1.001193")
                .body("items.kind", hasItem("GONE"))
                .body("items[0].ownerUnitId", equalTo("STP-20250701"));
        differences("code", "1.000894", "kind", "CONTENT")
                .body("items.part", hasItem("name"))
                .body("items.find { it.part == 'name' }.nationalValue", equalTo("Tên mới ở trung ương"));
        differences("unit", "STP-20250701", "kind", "GONE").body("items.code", hasItem("1.001193"));

        take(file()).statusCode(200);
        differences("code", "1.001193", "kind", "GONE").body("items", empty());
        differences("code", "1.000894").body("items.part", not(hasItem("name")));
    }

    @Test
    void aLocalCodeIsSuggestedANationalOneAndMapped() {
        JsonPath foreign = given().queryParam("applies", false)
                .queryParam("first", 1)
                .queryParam("text", "cap lai")
                .get("/api/v1/procedures")
                .jsonPath();
        String national = foreign.getString("items[0].code");
        String code = introduced(foreign.getString("items[0].name").strip() + " tại tỉnh");
        run();
        differences("code", code).body("items.kind", equalTo(List.of("UNMAPPED")));
        Map<String, Object> unmapped = unmapped(code);
        List<?> suggested = (List<?>) unmapped.get("suggestions");
        assertTrue(
                suggested.stream().anyMatch(one -> national.equals(((Map<?, ?>) one).get("code"))), unmapped::toString);

        map("tuphap.kstt", code, Map.of("nationalCode", "9.000000")).statusCode(422);
        map("longxuyen.tiepnhan", code, Map.of("nationalCode", national)).statusCode(403);
        map("tuphap.kstt", "1.001193", Map.of("nationalCode", national))
                .statusCode(409)
                .body("type", endsWith("/nothing-to-map"));
        map("tuphap.kstt", code, Map.of("nationalCode", national)).statusCode(204);
        differences("code", code).body("items.kind", not(hasItem("UNMAPPED"))).body("items.kind", hasItem("CONTENT"));

        map("tuphap.kstt", code, Map.of("note", "Thủ tục đặc thù của tỉnh")).statusCode(204);
        differences("code", code).body("items", empty());
    }

    @Test
    void aListThatWasCutShortIsNotTaken() throws IOException {
        take(file(lines -> lines.limit(1000))).statusCode(422).body("type", endsWith("/national-list-too-short"));
        take("x".getBytes(StandardCharsets.UTF_8)).statusCode(400).body("type", endsWith("/import-not-readable"));
        get("summary").body("listed", is(5665));
    }

    @Test
    void atNightTheListIsFetchedFromOutside() throws Throwable {
        byte[] without = file(lines -> lines.filter(line -> !line.startsWith("{\"code\":\"1.000110\"")));
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/danh-muc", exchange -> {
            exchange.sendResponseHeaders(200, without.length);
            exchange.getResponseBody().write(without);
            exchange.close();
        });
        outside.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + outside.getAddress().getPort() + "/danh-muc");
            VertxContextSupport.subscribeAndAwait(() -> job(url).everyNight());
            differences("code", "1.000110").body("items.kind", hasItem("GONE"));
        } finally {
            outside.stop(0);
        }
        take(file()).statusCode(200);
        differences("code", "1.000110").body("items.kind", not(hasItem("GONE")));
    }

    @Test
    void withoutATokenNothingIsTold() {
        for (String path : List.of("differences", "summary", "unmapped")) {
            given().get("/api/v1/national/" + path).then().statusCode(401);
        }
        given().contentType(ContentType.JSON)
                .body("{}")
                .put("/api/v1/national/mappings/1")
                .then()
                .statusCode(401);
        given().post("/api/v1/national/runs").then().statusCode(401);
    }

    private NationalJob job(URI url) {
        NationalSettings settings = new NationalSettings() {
            @Override
            public Optional<URI> url() {
                return Optional.of(url);
            }

            @Override
            public String cron() {
                return "off";
            }
        };
        return new NationalJob(settings, list, compare, transactions, units, vertx);
    }

    private String introduced(String name) {
        String code = "1.9" + String.format("%05d", System.nanoTime() % 100_000);
        Map<String, Object> content = Map.of(
                "name", name,
                "fieldCode", "G15-TP07",
                "level", "PROVINCE",
                "handlingUnitId", "STP-20250701",
                "nonTerritorial", false,
                "onlineLevel", "PARTIAL",
                "limits", List.of(Map.of("channel", "COUNTER", "value", 3, "unit", "WORKING_DAY", "text", "3 ngày")));
        String id = send(
                        "/api/v1/decisions",
                        Map.of(
                                "title",
                                "Công bố thủ tục của tỉnh",
                                "lines",
                                List.of(Map.of("kind", "INTRODUCE", "procedureCode", code, "content", content))))
                .statusCode(201)
                .extract()
                .path("id");
        LocalDate today = LocalDate.now(clock);
        send(
                        "/api/v1/decisions/" + id + "/issue",
                        Map.of(
                                "revision",
                                1,
                                "number",
                                UUID.randomUUID().toString().substring(0, 8) + "/QĐ-UBND",
                                "signer",
                                "Nguyễn Văn An",
                                "issuedOn",
                                today.toString(),
                                "effectiveOn",
                                today.toString()))
                .statusCode(200);
        return code;
    }

    private static ValidatableResponse send(String path, Map<String, Object> body) {
        return as("tinh.quyetdinh")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .log()
                .ifValidationFails();
    }

    /** The entry of the code, over all pages. */
    private static Map<String, Object> unmapped(String code) {
        String after = "";
        while (after != null) {
            JsonPath page = as("tuphap.kstt")
                    .queryParam("first", 100)
                    .queryParam("after", after)
                    .get("/api/v1/national/unmapped")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            Optional<Map<String, Object>> found =
                    items.stream().filter(item -> code.equals(item.get("code"))).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            after = page.getBoolean("hasNextPage") ? page.getString("endCursor") : null;
        }
        throw new AssertionError(code + " is not among the unmapped");
    }

    private static void run() {
        as("loader").post("/api/v1/national/runs").then().statusCode(200);
    }

    private static ValidatableResponse map(String user, String code, Map<String, Object> mapping) {
        return as(user).contentType(ContentType.JSON)
                .body(mapping)
                .put("/api/v1/national/mappings/" + code)
                .then()
                .log()
                .ifValidationFails();
    }

    private static ValidatableResponse get(String path) {
        return as("tuphap.kstt").get("/api/v1/national/" + path).then().statusCode(200);
    }

    private static ValidatableResponse differences(String... parameters) {
        var request = as("tuphap.kstt").queryParam("first", 100);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/national/differences").then().statusCode(200);
    }

    private static ValidatableResponse take(byte[] file) {
        return RealCatalogue.post("national", file).then().log().ifValidationFails();
    }

    private static byte[] file() {
        return RealCatalogue.file("procedures.jsonl.gz");
    }

    private static byte[] file(UnaryOperator<Stream<String>> change) throws IOException {
        String text = new String(
                new GZIPInputStream(new ByteArrayInputStream(file())).readAllBytes(), StandardCharsets.UTF_8);
        String changed = change.apply(text.lines()).collect(Collectors.joining("\n"));
        assertTrue(!changed.equals(text.stripTrailing()), "the file is another");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(changed.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(0x1f, bytes.toByteArray()[0]);
        return bytes.toByteArray();
    }
}

package vn.tthc.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.tthc.demo.catalogue.Catalogue;

/** Token endpoint, catalogue and bulk commands as far as the loader sees them. */
final class FakeSuite implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final HttpServer server;
    private final Catalogue catalogue = TestCatalogue.small();
    private final AtomicInteger tokens = new AtomicInteger();
    final List<Integer> chunks = new CopyOnWriteArrayList<>();
    final Set<String> loaded = ConcurrentHashMap.newKeySet();
    final Set<String> bearers = ConcurrentHashMap.newKeySet();
    volatile Predicate<String> refuses = ref -> false;
    volatile Predicate<String> accepts = bearer -> true;
    final AtomicInteger unable = new AtomicInteger();

    FakeSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::token);
        server.createContext("/api/v1/units", e -> page(e, catalogue.units()));
        server.createContext("/api/v1/procedures", e -> page(e, catalogue.procedures()));
        server.createContext("/api/v1/calendar", this::calendar);
        server.createContext("/api/v1/dossiers/bulk", this::bulk);
        server.createContext("/api/v1/feedbacks/bulk", this::bulk);
        server.start();
    }

    Map<String, String> environment() {
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "TTHC_CATALOG_URL", url,
                "TTHC_DOSSIER_URL", url,
                "TTHC_FEEDBACK_URL", url,
                "TTHC_TOKEN_URL", url + "/token",
                "TTHC_LOADER_SECRET", "a secret & more");
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (form.contains("client_credentials")) {
            boolean known = form.contains("client_id=tthc-loader") && form.contains("client_secret=a+secret+%26+more");
            answer(exchange, known ? 200 : 401, "{\"access_token\":\"plain\",\"expires_in\":60}");
        } else {
            boolean right = bearer.equals("Bearer plain") && form.contains("audience=tthc-api");
            answer(
                    exchange,
                    right ? 200 : 403,
                    "{\"access_token\":\"granted-" + tokens.incrementAndGet() + "\",\"expires_in\":60}");
        }
    }

    private void page(HttpExchange exchange, List<?> all) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        int from = query.contains("after=") ? Integer.parseInt(query.replaceAll(".*after=", "")) : 0;
        int to = Math.min(from + 10, all.size());
        answer(
                exchange,
                200,
                JSON.writeValueAsString(Map.of(
                        "items", all.subList(from, to),
                        "endCursor", String.valueOf(to),
                        "hasNextPage", to < all.size(),
                        "totalCount", all.size())));
    }

    private void calendar(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                JSON.writeValueAsString(Map.of(
                        "hours",
                        catalogue.calendar().hours(),
                        "daysOff",
                        catalogue.calendar().off().stream()
                                .map(day -> Map.of("date", day, "name", "Nghỉ"))
                                .toList(),
                        "makeUpDays",
                        List.of())));
    }

    private void bulk(HttpExchange exchange) throws IOException {
        JsonNode items = JSON.readTree(exchange.getRequestBody().readAllBytes());
        String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        bearers.add(bearer);
        if (!accepts.test(bearer)) {
            answer(exchange, 401, "{}");
        } else if (unable.getAndDecrement() > 0) {
            answer(exchange, 503, "{}");
        } else {
            chunks.add(items.size());
            answer(
                    exchange,
                    200,
                    StreamSupport.stream(items.spliterator(), false)
                            .map(item -> result(
                                    item.path("ref").asText(),
                                    exchange.getRequestURI().getPath()))
                            .collect(Collectors.joining(",", "[", "]")));
        }
    }

    private String result(String ref, String path) {
        if (refuses.test(ref)) {
            return "{\"ref\":\"" + ref + "\",\"code\":null,\"problem\":{\"detail\":\"not possible\"}}";
        }
        loaded.add(path + ref);
        return "{\"ref\":\"" + ref + "\",\"code\":\"H01-" + ref + "\",\"problem\":null}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

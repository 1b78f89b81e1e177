import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures the bulk load of dossiers with a history of four entries each, in a running suite; the target is 150 a second.
 * The dossiers stay. Run from the root of the project:
 *
 * <pre>TOKEN=$(./tthc token tinh.quantri) java deploy/bench/DossierImport.java [rounds of 500] [dossier service] [catalogue]</pre>
 */
class DossierImport {
    private static final int SIZE = 500;
    private static final int TARGET = 150;
    private static final String PROCEDURE = "1.001193";
    private static final String UNIT = "30307-20250701";
    private static final Pattern COMPONENT = Pattern.compile("\"no\"\\s*:\\s*(\\d+)");

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 6;
        String dossiers = args.length > 1 ? args[1] : "http://localhost:8082";
        String catalogue = args.length > 2 ? args[2] : "http://localhost:8081";
        String token = System.getenv("TOKEN");
        if (token == null || token.isBlank()) {
            System.err.println("TOKEN is missing: an access token of tinh.quantri");
            System.exit(2);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            String papers = papers(http, catalogue);
            load(http, dossiers, token, papers);
            double[] rates = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                rates[i] = load(http, dossiers, token, papers);
                System.out.printf(Locale.ROOT, "round %d: %.0f dossiers a second%n", i + 1, rates[i]);
            }
            java.util.Arrays.sort(rates);
            double median = rates[rounds / 2];
            System.out.printf(Locale.ROOT, "median %.0f, least %.0f; target %d%n", median, rates[0], TARGET);
            System.exit(median >= TARGET ? 0 : 1);
        }
    }

    /** Every paper of the procedure, handed in as original. */
    private static String papers(HttpClient http, String catalogue) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(catalogue + "/api/v1/procedures/" + PROCEDURE))
                .build();
        String body = http.send(request, BodyHandlers.ofString()).body();
        int at = body.indexOf("\"components\"");
        String components = at < 0 ? "" : body.substring(at, body.indexOf(']', at));
        return COMPONENT
                .matcher(components)
                .results()
                .map(found -> "{\"no\":" + found.group(1) + ",\"form\":\"ORIGINAL\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** @return dossiers a second */
    private static double load(HttpClient http, String dossiers, String token, String papers)
            throws IOException, InterruptedException {
        String body = IntStream.range(0, SIZE)
                .mapToObj(i -> item(i, papers))
                .collect(Collectors.joining(",", "[", "]"));
        var request = HttpRequest.newBuilder(URI.create(dossiers + "/api/v1/dossiers/bulk"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofString());
        double seconds = (System.nanoTime() - start) / 1e9;
        long refused = Pattern.compile("\"problem\"\\s*:\\s*\\{").matcher(answer.body()).results().count();
        if (answer.statusCode() != 200 || refused > 0) {
            System.err.println(answer.statusCode() + ", refused " + refused + ": "
                    + answer.body().substring(0, Math.min(600, answer.body().length())));
            System.exit(1);
        }
        return SIZE / seconds;
    }

    private static String item(int i, String papers) {
        ZonedDateTime at = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                .minusDays(7)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atTime(LocalTime.of(8, 0))
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        return """
                {"ref":"bench-%s","receivingUnitId":"%s","at":"%s","by":"longxuyen.tiepnhan","procedureCode":"%s","channel":"COUNTER",
                "returnBy":"COUNTER","papers":%s,"applicant":{"kind":"CITIZEN","name":"Nguyễn Văn Đo Lường","identityNumber":"089190%06d"},
                "steps":[{"action":"TAKE","at":"%s","by":"longxuyen.xuly"},
                {"action":"REQUEST_SUPPLEMENT","at":"%s","by":"longxuyen.xuly","reason":"Thiếu giấy tờ"},
                {"action":"RECEIVE_SUPPLEMENT","at":"%s","by":"longxuyen.tiepnhan"}]}"""
                .formatted(
                        UUID.randomUUID(),
                        UNIT,
                        at.toOffsetDateTime(),
                        PROCEDURE,
                        papers,
                        i,
                        at.plusMinutes(30).toOffsetDateTime(),
                        at.plusHours(1).toOffsetDateTime(),
                        at.plusHours(2).toOffsetDateTime());
    }
}

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What authorisation adds to one request, in microseconds as a client on the same machine sees it. Two pairs, asked in turns on
 * one connection so that whatever else the machine does falls on both: the same public list without and with a token
 * (verification and identity), and an address that is nobody's against one that the policy enforcer refuses (the enforcer, from
 * the permissions in the token). Run by authorization.sh.
 */
class Authorization {
    private static final int WARM_UP = 3_000;
    private static final int TIMES = 5_000;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param args the catalogue, a token of a user, Keycloak */
    public static void main(String[] args) throws IOException, InterruptedException {
        var base = args[0];
        var token = withPermissions(args[2], args[1]);
        compare("token: fields of procedures, public", get(base + "/api/v1/fields", ""), get(base + "/api/v1/fields", token));
        compare(
                "enforcer: nothing there, refused by permission",
                get(base + "/api/v1/public/none", ""),
                get(base + "/api/v1/imports", token));
    }

    private static void compare(String what, HttpRequest without, HttpRequest with)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            ask(without);
            ask(with);
        }
        var plain = new long[TIMES];
        var authorised = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            plain[i] = ask(without);
            authorised[i] = ask(with);
        }
        Arrays.sort(plain);
        Arrays.sort(authorised);
        for (double at : new double[] {0.5, 0.95, 0.99}) {
            int n = (int) (TIMES * at);
            System.out.printf(
                    Locale.ROOT,
                    "BENCH %-48s p%-3.0f without %6.0f µs   with %6.0f µs   added %6.0f µs%n",
                    what,
                    at * 100,
                    plain[n] / 1e3,
                    authorised[n] / 1e3,
                    (authorised[n] - plain[n]) / 1e3);
        }
    }

    private static long ask(HttpRequest request) throws IOException, InterruptedException {
        long from = System.nanoTime();
        var status = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        long time = System.nanoTime() - from;
        if (status >= 500) {
            throw new IOException(request.uri() + " answered " + status);
        }
        return time;
    }

    private static HttpRequest get(String address, String token) {
        var request = HttpRequest.newBuilder(URI.create(address));
        return (token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build();
    }

    /** As the gateway does once for each token. */
    private static String withPermissions(String keycloak, String token) throws IOException, InterruptedException {
        var form = "audience=tthc-api&grant_type="
                + URLEncoder.encode("urn:ietf:params:oauth:grant-type:uma-ticket", StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/tthc/protocol/openid-connect/token"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }
}

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Stands in for the national portal: answers {@code /danh-muc} with the list of deploy/data, with changes that are asked for.
 * Run from the top of the project: {@code java deploy/simulators/NationalList.java PORT [without=CODE] [rename=CODE] …}
 */
class NationalList {
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Usage: java deploy/simulators/NationalList.java PORT [without=CODE] [rename=CODE] ...");
            System.exit(2);
        }
        byte[] list = changed(
                Files.readAllBytes(Path.of("deploy/data/procedures.jsonl.gz")),
                List.of(arguments).subList(1, arguments.length));
        var server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/danh-muc", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/gzip");
            exchange.sendResponseHeaders(200, list.length);
            exchange.getResponseBody().write(list);
            exchange.close();
        });
        server.start();
        System.out.println("http://localhost:" + server.getAddress().getPort() + "/danh-muc");
    }

    private static byte[] changed(byte[] gzipped, List<String> changes) throws IOException {
        var text = new String(
                new GZIPInputStream(new ByteArrayInputStream(gzipped)).readAllBytes(), StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            for (var line : text.lines().toList()) {
                var kept = changed(line, changes);
                if (!kept.isEmpty()) {
                    zip.write((kept + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String changed(String line, List<String> changes) {
        for (var change : changes) {
            var code = change.substring(change.indexOf('=') + 1);
            if (line.startsWith("{\"code\":\"" + code + "\"")) {
                return change.startsWith("without=")
                        ? ""
                        : line.replaceFirst("\"name\":\"([^\"]*)\"", "\"name\":\"$1 (sửa đổi)\"");
            }
        }
        return line;
    }
}

package vn.tthc.catalog.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.catalog.unit.DecidedUnits;
import vn.tthc.platform.data.Statements;

/** Takes in a catalogue that another installation wrote out, whole, into a system that has none. */
@ApplicationScoped
public class CatalogueImport {
    private static final int BATCH = 250;
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String HAS_ONE = "select 1 from procedure_version where status <> 'NOT_APPLIED' limit 1";

    private final CatalogueExport export;
    private final CatalogueWriter writer;
    private final DecidedUnits units;
    private final Vertx vertx;

    CatalogueImport(CatalogueExport export, CatalogueWriter writer, DecidedUnits units, Vertx vertx) {
        this.export = export;
        this.writer = writer;
        this.units = units;
        this.vertx = vertx;
    }

    /** The same catalogue again changes nothing. @throws ExchangeRefusal.NotEmpty when there is another one */
    public Uni<Loaded> load(Statements statements, byte[] gzipped) {
        Context context = vertx.getOrCreateContext();
        return context.executeBlocking(() -> lines(gzipped), true).chain(lines -> statements
                .execute(HAS_ONE, Tuple.tuple())
                .chain(found -> found.size() > 0
                        ? same(statements, context, lines)
                        : writer.requireUnits(statements, lines)
                                .chain(() -> batches(statements, context, lines, 0))
                                .chain(() -> units.follow(statements))
                                .chain(() -> writer.tell(statements, lines))
                                .replaceWith(new Loaded(lines.size(), lines.size(), 0, List.of()))));
    }

    /** @param tree the line, parsed */
    record Line(String record, String text, JsonNode tree) {}

    private Uni<Loaded> same(Statements statements, Context context, List<Line> lines) {
        return export.write(statements)
                .chain(here -> context.executeBlocking(
                        () -> {
                            CatalogueFile file = new CatalogueFile();
                            file.add(lines.stream().map(Line::text).toList());
                            if (!file.end().sha256().equals(here.sha256())) {
                                throw new ExchangeRefusal.NotEmpty();
                            }
                            return new Loaded(lines.size(), 0, lines.size(), List.of());
                        },
                        true));
    }

    private Uni<Void> batches(Statements statements, Context context, List<Line> lines, int from) {
        if (from >= lines.size()) {
            return Uni.createFrom().voidItem();
        }
        int to = Math.min(lines.size(), from + BATCH);
        Map<String, List<Line>> batch = lines.subList(from, to).stream().collect(Collectors.groupingBy(Line::record));
        return writer.write(statements, batch).chain(() -> batches(statements, context, lines, to));
    }

    private static List<Line> lines(byte[] gzipped) {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(gzipped), 1 << 16), StandardCharsets.UTF_8))) {
            if (!CatalogueFile.HEAD.equals(reader.readLine())) {
                throw new ExchangeRefusal.NotReadable("dòng đầu không phải là danh mục / not a catalogue");
            }
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                JsonNode tree = TREES.readTree(text);
                lines.add(new Line(tree.path("record").asText(), text, tree));
            }
        } catch (JsonProcessingException e) {
            throw new ExchangeRefusal.NotReadable(e.getOriginalMessage());
        } catch (IOException e) {
            throw new ExchangeRefusal.NotReadable(String.valueOf(e.getMessage()));
        }
        return lines;
    }
}

package vn.tthc.catalog.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A gzipped file of one JSON object a line, read piece by piece. */
public final class PortalFile implements AutoCloseable {
    private static final ObjectReader READER = JsonMapper.builder()
            .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, false)
            .build()
            .readerFor(PortalRecord.class);

    private final BufferedReader lines;
    private int row;

    public PortalFile(InputStream gzipped) throws IOException {
        lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(gzipped, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
    }

    /** A line of the file. */
    public sealed interface Line {
        int row();

        String raw();

        /**
         * @param raw the line as it came, in composed form (NFC)
         * @param composed whether it came in that form
         */
        record Read(int row, PortalRecord item, String raw, boolean composed) implements Line {}

        record Unreadable(int row, String raw, String reason) implements Line {}
    }

    /** The next lines, at most {@code most}; empty at the end of the file. */
    public List<Line> next(int most) throws IOException {
        List<Line> batch = new ArrayList<>(most);
        while (batch.size() < most) {
            String raw = lines.readLine();
            if (raw == null) {
                break;
            }
            if (!raw.isBlank()) {
                String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
                batch.add(parse(++row, composed, composed.equals(raw)));
            }
        }
        return batch;
    }

    /** A record kept as it came; empty when it is not one. */
    public static Optional<PortalRecord> item(String raw) {
        return parse(0, raw, true) instanceof Line.Read read ? Optional.of(read.item()) : Optional.empty();
    }

    private static Line parse(int row, String raw, boolean composed) {
        try {
            PortalRecord item = READER.readValue(raw);
            return item.code().isEmpty()
                    ? new Line.Unreadable(row, raw, "không có mã thủ tục")
                    : new Line.Read(row, item, raw, composed);
        } catch (JsonProcessingException e) {
            return new Line.Unreadable(row, raw, e.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

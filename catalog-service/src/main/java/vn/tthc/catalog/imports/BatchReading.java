package vn.tthc.catalog.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tthc.catalog.decision.Baseline;
import vn.tthc.catalog.imports.SourceStore.Source;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.catalog.portal.PortalFile.Line;
import vn.tthc.catalog.portal.PortalReader;
import vn.tthc.catalog.portal.PortalReader.Reading;
import vn.tthc.catalog.procedure.PreparedVersions;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.platform.data.Ids;

/** Decides for each record of a batch whether it is new, known or different. Pure but for the ids. */
final class BatchReading {
    private final PortalReader reader;
    private final Map<String, String> known;
    private final UUID decision;
    private final boolean first;
    private final LoadTally tally;
    /** Those of earlier batches: most words come again and again. */
    private final Set<String> words = new HashSet<>();

    /**
     * @param known fingerprints of the records that are there, by code
     * @param decision the one that makes the catalogue
     * @param first whether this is the load that makes it
     */
    BatchReading(PortalReader reader, Map<String, String> known, UUID decision, boolean first, LoadTally tally) {
        this.reader = reader;
        this.known = known;
        this.decision = decision;
        this.first = first;
        this.tally = tally;
    }

    private record Fresh(Reading reading, ProcedureStatus status, Source source) {}

    /** What of a batch is to be written. @param end there was nothing more in the file */
    record Batch(PreparedVersions versions, List<Source> sources, boolean end) {}

    /** @param lines none at the end of the file */
    Batch read(List<Line> lines) {
        List<Fresh> fresh = new ArrayList<>();
        for (Line line : lines) {
            tally.read();
            switch (line) {
                case Line.Unreadable u ->
                    tally.odd(
                            new Odd(u.row(), null, "record-unreadable", "Dòng không đọc được: " + u.reason(), u.raw()));
                case Line.Read r -> read(r, fresh);
            }
        }
        PreparedVersions versions =
                PreparedVersions.of(fresh.stream().map(this::version).toList());
        versions.words().removeIf(word -> !words.add(word));
        return new Batch(versions, fresh.stream().map(Fresh::source).toList(), lines.isEmpty());
    }

    private ProcedureVersion version(Fresh fresh) {
        return new ProcedureVersion(
                Ids.next(),
                fresh.reading().code(),
                1,
                fresh.status(),
                Baseline.FROM,
                null,
                fresh.status() == ProcedureStatus.PUBLISHED ? ProcedureVersion.Change.INTRODUCE : null,
                decision,
                fresh.reading().content());
    }

    private void read(Line.Read line, List<Fresh> fresh) {
        Reading reading = reader.read(line.item(), line.row());
        if (!tally.isFirst(reading)) {
            return;
        }
        if (!line.composed()) {
            tally.odd(new Odd(
                    line.row(),
                    reading.code(),
                    "source-text-was-not-nfc",
                    "Chữ tiếng Việt ở nguồn viết bằng dấu rời; đã ghép lại (NFC).",
                    null));
        }
        if (line.item().marksNoneRequired()) {
            tally.noneRequired();
        }
        Source source = Source.of(reading.code(), line.raw());
        String before = known.get(reading.code());
        if (source.sha256().equals(before)) {
            tally.unchanged();
        } else if (before != null) {
            tally.odd(new Odd(
                    line.row(),
                    reading.code(),
                    "differs-from-catalogue",
                    "Nội dung khác với danh mục: chỉ quyết định công bố mới được thay đổi, không nạp.",
                    reading.content().name()));
        } else {
            boolean published = first && reading.applies();
            if (!first && reading.applies()) {
                tally.odd(new Odd(
                        line.row(),
                        reading.code(),
                        "not-in-baseline",
                        "Thủ tục mới của quốc gia: lưu để tham khảo, áp dụng tại tỉnh cần quyết định công bố.",
                        reading.content().name()));
            }
            fresh.add(new Fresh(reading, published ? ProcedureStatus.PUBLISHED : ProcedureStatus.NOT_APPLIED, source));
            tally.loaded();
        }
    }
}

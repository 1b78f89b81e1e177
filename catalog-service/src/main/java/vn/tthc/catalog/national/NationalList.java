package vn.tthc.catalog.national;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.catalog.national.NationalStore.Listed;
import vn.tthc.catalog.portal.HandlingUnits;
import vn.tthc.catalog.portal.PortalFile;
import vn.tthc.catalog.portal.PortalReader;
import vn.tthc.catalog.portal.PortalReader.Reading;
import vn.tthc.catalog.unit.Units;
import vn.tthc.platform.data.Statements;

/** Takes the national list as it is today: what is new or changed is kept, what it no longer has is marked as gone. */
@ApplicationScoped
public class NationalList {
    private static final int BATCH = 250;
    /** A list with less than this part of what is known is taken for broken. */
    private static final double LEAST = 0.8;

    private final NationalStore store;
    private final NationalCompare compare;
    private final Units units;
    private final Vertx vertx;

    NationalList(NationalStore store, NationalCompare compare, Units units, Vertx vertx) {
        this.store = store;
        this.compare = compare;
        this.units = units;
        this.vertx = vertx;
    }

    private static final class Tally {
        private final Set<String> codes = new HashSet<>();
        private final List<Odd> odd = new ArrayList<>();
        private int read;
        private int taken;
    }

    /** The whole list, then the comparison; inside a transaction at hand. */
    public Uni<Loaded> take(Statements s, byte[] gzipped) {
        Context context = vertx.getOrCreateContext();
        PortalFile file = open(gzipped);
        Tally tally = new Tally();
        return store.lock(s).chain(() -> units.departments(s)).chain(departments -> {
            String office = departments.getOrDefault(HandlingUnits.OFFICE, "");
            PortalReader reader = new PortalReader(HandlingUnits.shipped(), departments);
            return store.known(s).chain(known -> batches(s, context, file, reader, office, known, tally)
                    .chain(() -> {
                        if (tally.codes.size() < known.size() * LEAST) {
                            throw new NationalRefusal.TooShort(tally.codes.size(), known.size());
                        }
                        return store.gone(
                                s,
                                known.keySet().stream()
                                        .filter(code -> !tally.codes.contains(code))
                                        .toList());
                    })
                    .chain(() -> compare.run(s, office))
                    .map(done -> new Loaded(
                            tally.read, tally.taken, tally.codes.size() - tally.taken, List.copyOf(tally.odd))));
        });
    }

    private Uni<Void> batches(
            Statements s,
            Context context,
            PortalFile file,
            PortalReader reader,
            String office,
            Map<String, String> known,
            Tally tally) {
        return context.executeBlocking(() -> batch(file, reader, office, known, tally), true)
                .chain(batch -> batch.end()
                        ? Uni.createFrom().voidItem()
                        : store.list(s, batch.changed())
                                .chain(() -> batches(s, context, file, reader, office, known, tally)));
    }

    private record Batch(List<Listed> changed, boolean end) {}

    private static Batch batch(
            PortalFile file, PortalReader reader, String office, Map<String, String> known, Tally tally)
            throws IOException {
        List<PortalFile.Line> lines = file.next(BATCH);
        List<Listed> changed = new ArrayList<>();
        for (PortalFile.Line line : lines) {
            tally.read++;
            switch (line) {
                case PortalFile.Line.Unreadable bad ->
                    tally.odd.add(new Odd(
                            bad.row(), null, "record-unreadable", "Dòng không đọc được: " + bad.reason(), bad.raw()));
                case PortalFile.Line.Read read -> {
                    String code = read.item().code();
                    String sha = sha256(read.raw());
                    if (tally.codes.add(code) && !sha.equals(known.get(code))) {
                        Reading reading = reader.read(read.item(), read.row());
                        String owner = reader.owner(read.item());
                        changed.add(new Listed(
                                code, reading.content(), reading.applies(), owner == null ? office : owner, sha));
                        tally.taken++;
                    }
                }
            }
        }
        return new Batch(changed, lines.isEmpty());
    }

    private static PortalFile open(byte[] gzipped) {
        try {
            return new PortalFile(new ByteArrayInputStream(gzipped));
        } catch (IOException e) {
            throw new NationalRefusal.NotReadable(String.valueOf(e.getMessage()));
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

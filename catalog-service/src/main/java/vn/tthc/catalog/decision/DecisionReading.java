package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Line;
import vn.tthc.catalog.decision.Decision.Status;
import vn.tthc.catalog.decision.Decision.Totals;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureStore;
import vn.tthc.catalog.upstream.Clocks;
import vn.tthc.catalog.upstream.PublicationClocks;
import vn.tthc.catalog.upstream.PublicationFacts;
import vn.tthc.platform.data.Statements;

/** Puts decisions together from their rows: a draft with its changes and problems against the catalogue of now. */
@ApplicationScoped
class DecisionReading {
    private static final String FIELDS =
            "select field_code, min(field_name) from procedure_version group by field_code";
    /** Those of today and to come. */
    private static final String UNITS = """
            select id, name from org_unit where level in ('DEPARTMENT', 'VERTICAL') and (valid_to is null or valid_to >= $1)""";

    private final DecisionStore store;
    private final ProcedureStore procedures;
    private final Clocks clocks;
    private final Clock clock;

    DecisionReading(DecisionStore store, ProcedureStore procedures, Clocks clocks, Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.clocks = clocks;
        this.clock = clock;
    }

    Uni<Decision> one(Statements s, Row row) {
        return store.lines(s, List.of(row.getUUID("id")))
                .chain(lines -> several(s, List.of(row), lines))
                .map(List::getFirst);
    }

    /** Without the lines of the baseline, which are thousands. */
    Uni<List<Decision>> list(Statements s, List<Row> rows) {
        List<UUID> read = rows.stream()
                .filter(row -> status(row) != Status.BASELINE)
                .map(row -> row.getUUID("id"))
                .toList();
        return store.lines(s, read).chain(lines -> several(s, rows, lines));
    }

    /** @throws DecisionRefusal.NotFound when there is none that the caller may see */
    Uni<Decision> get(Statements s, UUID id) {
        return store.find(s, id, false).chain(row -> {
            if (row == null) {
                throw new DecisionRefusal.NotFound(id.toString());
            }
            return one(s, row);
        });
    }

    /**
     * The draft or submitted decision, kept from others until the transaction ends.
     *
     * @throws DecisionRefusal when it is not there, is issued, or was changed since
     */
    Uni<Row> lock(Statements s, UUID id, int revision) {
        return store.find(s, id, true).map(row -> {
            if (row == null) {
                throw new DecisionRefusal.NotFound(id.toString());
            }
            if (!status(row).isPending()) {
                throw new DecisionRefusal.AlreadyIssued();
            }
            if (row.getInteger("revision") != revision) {
                throw new DecisionRefusal.Changed(row.getInteger("revision"));
            }
            return row;
        });
    }

    /** The lines of a draft as they are stored. */
    static List<Line> unread(List<DraftLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Line.unread(i + 1, lines.get(i)))
                .toList();
    }

    /** The part of the catalogue that the lines have to do with. */
    Uni<Catalogue> catalogue(Statements s, Collection<DraftLine> lines) {
        return catalogue(s, lines, Stream.of());
    }

    /** @param more codes besides those of the lines */
    Uni<Catalogue> catalogue(Statements s, Collection<DraftLine> lines, Stream<String> more) {
        List<String> codes = Stream.concat(lines.stream().flatMap(DraftLine::codes), more)
                .distinct()
                .toList();
        return procedures.histories(s, codes).chain(histories -> names(s, FIELDS, Tuple.tuple())
                .chain(fields -> names(s, UNITS, Tuple.of(LocalDate.now(clock)))
                        .map(units -> new Catalogue(histories, fields, units))));
    }

    /** A line with the name and the changes it has against the catalogue. */
    static Line line(int no, DraftLine draft, Catalogue catalogue) {
        ProcedureContent before = DecisionEffects.before(draft, catalogue);
        ProcedureContent after = Contents.after(before, draft.content(), catalogue.fields());
        boolean fresh = draft.kind() == vn.tthc.catalog.procedure.ProcedureVersion.Change.INTRODUCE;
        List<FieldChange> changes = draft.content() == null && !fresh
                ? List.of()
                : FieldChange.between(fresh ? null : before, after, catalogue);
        return new Line(
                no,
                draft.kind(),
                draft.procedureCode(),
                after.name(),
                draft.replaced(),
                draft.paragraph(),
                draft.note(),
                draft.content(),
                changes);
    }

    private Uni<List<Decision>> several(Statements s, List<Row> rows, Map<UUID, List<Line>> lines) {
        List<DraftLine> drafted = rows.stream()
                .filter(row -> status(row).isPending())
                .flatMap(row -> lines.getOrDefault(row.getUUID("id"), List.of()).stream())
                .map(Line::draft)
                .toList();
        Uni<Catalogue> catalogue = drafted.isEmpty()
                ? Uni.createFrom().item(new Catalogue(Map.of(), Map.of(), Map.of()))
                : catalogue(s, drafted);
        return catalogue.chain(known -> clocks.current(s).chain(clock -> {
            Uni<List<Decision>> decisions = Uni.createFrom().item(new ArrayList<>());
            for (Row row : rows) {
                List<Line> own = lines.getOrDefault(row.getUUID("id"), List.of());
                decisions = decisions.chain(list -> totals(s, row, own).map(totals -> {
                    list.add(decision(row, own, totals, known, clock));
                    return list;
                }));
            }
            return decisions;
        }));
    }

    private Uni<Totals> totals(Statements s, Row row, List<Line> lines) {
        return status(row) == Status.BASELINE
                ? store.totals(s, row.getUUID("id"))
                : Uni.createFrom().item(Totals.of(lines.stream().map(Line::kind).toList()));
    }

    private Decision decision(Row row, List<Line> lines, Totals totals, Catalogue catalogue, PublicationClocks known) {
        boolean draft = status(row).isPending();
        List<DraftLine> drafts = lines.stream().map(Line::draft).toList();
        List<Problem> problems = draft
                ? DecisionProblems.of(
                        new DecisionHead(
                                row.getString("number"), row.getString("signer"), null, null, statedTotals(row)),
                        drafts,
                        catalogue,
                        LocalDate.now(clock))
                : List.of();
        List<Line> shown = draft
                ? lines.stream().map(l -> line(l.no(), l.draft(), catalogue)).toList()
                : lines;
        String signedAs = row.getString("signed_as");
        return new Decision(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                status(row),
                row.getString("unit_id"),
                row.getUUID("upstream_id"),
                row.getString("upstream_number"),
                row.getLocalDate("upstream_issued_on"),
                row.getLocalDate("upstream_received_on"),
                row.getLocalDate("upstream_effective_on"),
                row.getString("signer"),
                signedAs == null ? null : SignedAs.valueOf(signedAs),
                statedTotals(row),
                row.getUUID("corrects_id"),
                List.of(row.getArrayOfUUIDs("corrected_by")),
                Json.list(row.getValue("recipients").toString(), String.class),
                row.getLocalDate("issued_on"),
                row.getLocalDate("effective_on"),
                row.getOffsetDateTime("submitted_at"),
                row.getString("submitted_by"),
                row.getString("returned_reason"),
                row.getOffsetDateTime("public_at"),
                row.getString("address"),
                status(row) == Status.BASELINE ? null : known.of(facts(row), LocalDate.now(clock)),
                row.getString("drafted_by"),
                row.getInteger("revision"),
                shown,
                totals,
                problems);
    }

    private PublicationFacts facts(Row row) {
        OffsetDateTime publicAt = row.getOffsetDateTime("public_at");
        return new PublicationFacts(
                row.getLocalDate("upstream_issued_on"),
                row.getLocalDate("upstream_received_on"),
                row.getLocalDate("upstream_effective_on"),
                row.getLocalDate("issued_on"),
                publicAt == null ? null : LocalDate.ofInstant(publicAt.toInstant(), clock.getZone()));
    }

    static @Nullable StatedTotals statedTotals(Row row) {
        Object stated = row.getValue("stated_totals");
        return stated == null ? null : Json.read(stated.toString(), StatedTotals.class);
    }

    static Status status(Row row) {
        return Status.valueOf(row.getString("status"));
    }

    private static Uni<Map<String, String>> names(Statements s, String sql, Tuple parameters) {
        return s.execute(sql, parameters).map(rows -> {
            Map<String, String> names = new HashMap<>();
            rows.forEach(row -> names.put(row.getString(0), row.getString(1)));
            return names;
        });
    }
}
